package parley.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page ended: the sort key, its value in the last row, and that row's id. Opaque to callers. */
record Cursor(String sort, String value, long id) {
    String text() {
        var plain = sort + "\n" + id + "\n" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Null where none was sent; refuses one that this list did not hand out. */
    static Cursor read(String text, Sorts.Sort sort) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 3);
            if (parts.length == 3 && parts[0].equals(sort.key()) && !parts[2].contains("\0")) {
                return new Cursor(parts[0], parts[2], Long.parseLong(parts[1]));
            }
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static BadParameter unknown() {
        return new BadParameter("cursor", "cursor is the nextCursor of a page of this list, in this order.");
    }
}
