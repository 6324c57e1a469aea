package parley.database;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;

/**
 * The folder that holds what Parley keeps. One process at a time holds it: the lock is the operating system's, so it goes
 * with the process however that ends, and a folder is never left locked by a crash.
 */
final class DataDirectory implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private DataDirectory(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Makes the folder if need be and takes hold of it.
     *
     * @throws PreventFurtherStepsException with a sentence for the person at the terminal, when the folder cannot be written
     *     or another process holds it
     */
    static DataDirectory hold(Path folder) {
        return tryToHold(folder).orElseThrow(() -> heldByAnother(folder));
    }

    /** Empty when another process holds the folder. */
    static Optional<DataDirectory> tryToHold(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(lockFile(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            writeHolder(channel);
            return Optional.of(new DataDirectory(folder, channel));
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Removes a folder and all that is in it; what is gone already is no fault. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }

    /** Locks one byte far behind the content: Windows lets nobody read what is locked, and the holder must be readable. */
    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void writeHolder(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes()), 0);
    }

    private static PreventFurtherStepsException heldByAnother(Path folder) {
        return Refusal.because(
                "Parley is already running on the data in %s (process %s): use that one, stop it first,"
                        + " or set PARLEY_DATA_DIR to another directory.",
                folder, holder(folder));
    }

    private static String holder(Path folder) {
        try {
            return Files.readString(lockFile(folder)).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static PreventFurtherStepsException notWritable(Path folder, IOException cause) {
        return Refusal.because(
                "Parley cannot keep its data in %s (%s): make that a directory this user may write to,"
                        + " or set PARLEY_DATA_DIR to another one.",
                folder, reason(cause));
    }

    private static String reason(IOException cause) {
        return cause.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .replace(" Exception", "") + ": " + cause.getMessage();
    }

    private static Path lockFile(Path folder) {
        return folder.resolve("parley.lock");
    }
}
