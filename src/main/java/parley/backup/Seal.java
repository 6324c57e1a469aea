package parley.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The last 64 bytes of a backup: the SHA-256 of all bytes before them, in hexadecimal. They are the end of the zip file's
 * comment, so every zip program still reads the file, and no byte of it can be lost or changed unnoticed.
 */
final class Seal {
    private static final int LENGTH = 64;
    /** The comment while the file is written; its end makes room for the seal. */
    static final String COMMENT = "A backup of Parley. SHA-256 of all before: " + "0".repeat(LENGTH);

    private Seal() {}

    /** Seals a file that ends with {@link #COMMENT}, and returns when it is on the disk. */
    static void put(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var end = channel.size() - LENGTH;
            channel.write(ByteBuffer.wrap(digest(channel, end)), end);
            channel.force(true);
        }
    }

    static boolean holds(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var end = channel.size() - LENGTH;
            if (end < 0) return false;
            var seal = ByteBuffer.allocate(LENGTH);
            while (seal.hasRemaining() && channel.read(seal, end + seal.position()) >= 0) {}
            return MessageDigest.isEqual(digest(channel, end), seal.array());
        }
    }

    private static byte[] digest(FileChannel channel, long end) throws IOException {
        var sha256 = sha256();
        var buffer = ByteBuffer.allocate(1 << 16);
        for (long at = 0; at < end; at += buffer.limit()) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
            buffer.limit(Math.max(0, channel.read(buffer, at)));
            if (buffer.limit() == 0) throw new IOException("The file became shorter while it was read");
            sha256.update(buffer.flip());
        }
        return HexFormat.of().formatHex(sha256.digest()).getBytes();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
