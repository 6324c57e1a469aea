package parley.reports.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files are zip archives that note when they were made; here that is the time of the record, so that the same report is the same file. */
final class FixedZip {
    private static final String PROPERTIES = "docProps/core.xml";

    private FixedZip() {}

    static void write(byte[] archive, Instant asOf, OutputStream out) throws IOException {
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(Files.time(asOf));
                to.putNextEntry(fixed);
                to.write(entry.getName().equals(PROPERTIES) ? dated(from.readAllBytes(), asOf) : from.readAllBytes());
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
