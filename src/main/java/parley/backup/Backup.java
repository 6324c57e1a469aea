package parley.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import parley.backup.BackupContents.Table;

/**
 * Writes everything that a database of Parley holds into one file, as it stood at one instant, while people go on working. The file is
 * a zip archive: what it holds ({@link BackupContents}), a CSV file a table, and a {@link Seal}.
 */
final class Backup {
    static final String CONTENTS = "parley-backup.json";
    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final SnapshotQueries snapshot;
    private final CopyManager copies;

    private Backup(Connection connection) throws SQLException {
        snapshot = new SnapshotQueries(connection);
        copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /**
     * Writes {@code file}, which only its owner may read; whoever looks finds it whole or not at all.
     *
     * @param force whether a file of that name is replaced
     * @throws Refused when there is such a file, no such folder, or no Parley in the database
     */
    static BackupContents write(Connection connection, Path file, boolean force) throws SQLException, IOException {
        if (!force && Files.exists(file)) throw exists(file);
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            var contents = writePart(connection, part);
            Seal.put(part);
            publish(part, file, force);
            return contents;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static BackupContents writePart(Connection connection, Path part) throws SQLException, IOException {
        try (var out = create(part)) {
            return new Backup(connection).write(out);
        }
    }

    private BackupContents write(OutputStream out) throws SQLException, IOException {
        snapshot.begin();
        var contents = contents();
        var zip = new ZipOutputStream(out);
        zip.setComment(Seal.COMMENT);
        zip.putNextEntry(new ZipEntry(CONTENTS));
        JSON.writerWithDefaultPrettyPrinter().writeValue(zip, contents);
        zip.closeEntry();
        for (var table : contents.tables()) write(table, zip);
        zip.finish();
        out.flush();
        return contents;
    }

    private BackupContents contents() throws SQLException {
        var migrations = snapshot.migrations();
        if (migrations.isEmpty())
            throw new Refused("There is no record of Parley in this database: nothing to back up.");
        var tables = snapshot.tables();
        snapshot.keep(tables);
        return new BackupContents(
                BackupContents.FORMAT,
                BackupContents.VERSION,
                snapshot.instant(),
                snapshot.server(),
                snapshot.nextTransaction(),
                migrations,
                counted(tables),
                snapshot.sequences());
    }

    private List<Table> counted(List<Table> tables) throws SQLException {
        var counted = new ArrayList<Table>();
        for (var t : tables) counted.add(new Table(t.schema(), t.name(), t.columns(), snapshot.rows(t)));
        return counted;
    }

    private void write(Table table, ZipOutputStream zip) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(table.entry()));
        // Row by row the archive would be slow; what is left in the buffer belongs into this entry.
        var rows = new BufferedOutputStream(zip, 1 << 16);
        var written = copies.copyOut(table.copy() + " to stdout (format csv, header)", rows);
        rows.flush();
        zip.closeEntry();
        if (written != table.rows()) {
            throw new IOException("%s gave %d rows of %d".formatted(table.label(), written, table.rows()));
        }
    }

    private static OutputStream create(Path part) throws IOException {
        Files.deleteIfExists(part);
        // Ctrl-C leaves nothing behind.
        part.toFile().deleteOnExit();
        try {
            if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var ownerOnly = PosixFilePermissions.fromString("rw-------");
                Files.createFile(part, PosixFilePermissions.asFileAttribute(ownerOnly));
            } else {
                Files.createFile(part);
            }
        } catch (NoSuchFileException e) {
            throw new Refused(
                    "There is no directory %s: make it, or name another file.",
                    part.toAbsolutePath().getParent());
        }
        return new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.WRITE), 1 << 16);
    }

    private static void publish(Path part, Path file, boolean force) throws IOException {
        try {
            if (force) Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            else Files.move(part, file);
        } catch (FileAlreadyExistsException e) {
            throw exists(file);
        }
    }

    private static Refused exists(Path file) {
        return new Refused("There is a file %s already: name another one, or add --force to replace it.", file);
    }
}
