package parley.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;
import parley.backup.BackupContents.Table;

/** A backup that was read to its end and found whole. */
final class BackupFile implements AutoCloseable {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    /** Where the name of the first entry stands in a zip file. */
    private static final int FIRST_NAME = 30;

    private final ZipFile zip;
    private final BackupContents contents;

    private BackupFile(ZipFile zip, BackupContents contents) {
        this.zip = zip;
        this.contents = contents;
    }

    /** @throws Refused when the file is not there, is none of ours, is not whole, or was made by a newer Parley */
    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new Refused("There is no file %s: name the file of a backup.", file);
        if (!beginsLikeOurs(file)) {
            throw new Refused("%s is no backup of Parley: name a file that script/db backup has written.", file);
        }
        if (!Seal.holds(file)) {
            throw new Refused("%s is cut off or damaged: take another copy of it, or another backup.", file);
        }
        var zip = new ZipFile(file.toFile());
        try {
            return new BackupFile(zip, contents(zip, file));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    BackupContents contents() {
        return contents;
    }

    /** The rows of a table, as CSV with a header line, for the caller to close. */
    InputStream rows(Table table) throws IOException {
        var entry = zip.getEntry(table.entry());
        if (entry == null) throw new IOException("The backup has no rows of " + table.label());
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static boolean beginsLikeOurs(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var beginning = in.readNBytes(FIRST_NAME + Backup.CONTENTS.length());
            if (beginning.length <= FIRST_NAME) return false;
            var name = new String(Arrays.copyOfRange(beginning, FIRST_NAME, beginning.length));
            return beginning[0] == 'P' && beginning[1] == 'K' && name.equals(Backup.CONTENTS);
        }
    }

    private static BackupContents contents(ZipFile zip, Path file) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(Backup.CONTENTS))) {
            var read = JSON.readTree(in);
            if (read.path("formatVersion").asInt() > BackupContents.VERSION) {
                throw new Refused("%s was made by a newer Parley: update this one first.", file);
            }
            return JSON.treeToValue(read, BackupContents.class);
        }
    }
}
