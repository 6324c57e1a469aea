package parley.reports.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Office files are zip archives that note when they were made; here that is the time of the record, so that the same report is the same file. */
final class FixedZip {
    private static final String PROPERTIES = "docProps/core.xml";

    private FixedZip() {}

    static void write(byte[] archive, Instant asOf, OutputStream out) throws IOException {
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                        .get();
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                var fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(Files.time(asOf));
                to.putNextEntry(fixed);
                var content = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals(PROPERTIES) ? dated(content, asOf) : content);
                to.closeEntry();
            }
        }
    }

    private static byte[] dated(byte[] properties, Instant asOf) {
        var at = asOf.truncatedTo(ChronoUnit.SECONDS).toString();
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + at)
                .getBytes(StandardCharsets.UTF_8);
    }
}
