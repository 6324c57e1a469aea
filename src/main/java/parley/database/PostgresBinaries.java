package parley.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the jar of io.zonky.test.postgres that is built for this platform. */
record PostgresBinaries(Path folder) {
    private static final int OWNER_MAY_EXECUTE = 0100;

    /** The path of {@code initdb}, {@code pg_ctl} and the like. */
    String program(String name) {
        return folder.resolve("bin")
                .resolve(Platform.windows() ? name + ".exe" : name)
                .toString();
    }

    /** Unpacks into a folder of {@code parent} named by the archive's checksum, so that a new release is unpacked anew. */
    static PostgresBinaries unpack(Path parent) throws IOException {
        var folder = parent.resolve("program-" + checksum());
        if (!Files.exists(folder)) {
            Files.createDirectories(parent);
            var unfinished = Files.createTempDirectory(parent, "unpacking");
            try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
                extract(archive, unfinished);
            }
            publish(unfinished, folder);
        }
        return new PostgresBinaries(folder);
    }

    private static String checksum() throws IOException {
        var crc = new CRC32();
        try (var archive = new CheckedInputStream(archive(), crc)) {
            archive.transferTo(OutputStream.nullOutputStream());
        }
        return Long.toHexString(crc.getValue());
    }

    private static InputStream archive() {
        var archive = PostgresBinaries.class.getClassLoader().getResourceAsStream(Platform.binaries());
        if (archive != null) return archive;
        throw Refusal.because(
                "This build of Parley has no PostgreSQL for this computer (%s is not packed): build it here with mvn package,"
                        + " or set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL server.",
                Platform.binaries());
    }

    private static void extract(TarArchiveInputStream archive, Path folder) throws IOException {
        for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
            var target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) throw new IOException("An entry leaves the archive: " + entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                extract(archive, entry, target);
            }
        }
    }

    private static void extract(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) target.toFile().setExecutable(true);
        }
    }

    /** A rename, so that nobody ever sees half an installation; when another process was faster, its copy serves. */
    private static void publish(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            DataDirectory.delete(unfinished);
        }
    }
}
