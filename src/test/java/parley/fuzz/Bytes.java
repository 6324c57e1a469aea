package parley.fuzz;

import java.nio.charset.StandardCharsets;

/** Text as it goes over the wire: what has no UTF-8 is sent all the same. */
final class Bytes {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    private static final String LONE = "(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])";
    private static final String MARK = "\u0001\u0002\u0003";

    private Bytes() {}

    /** As UTF-8; a lone surrogate as the three bytes it would have. */
    static byte[] of(String text) {
        var bytes = text.replaceAll(LONE, MARK).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 1 && bytes[i + 1] == 2 && bytes[i + 2] == 3) {
                bytes[i] = (byte) 0xed;
                bytes[i + 1] = (byte) 0xa0;
                bytes[i + 2] = (byte) 0x80;
            }
        }
        return bytes;
    }

    /** For an address. */
    static String percent(String text) {
        var address = new StringBuilder();
        for (byte b : of(text)) {
            int c = b & 0xff;
            address.append(UNRESERVED.indexOf(c) < 0 ? "%%%02X".formatted(c) : String.valueOf((char) c));
        }
        return address.toString();
    }
}
