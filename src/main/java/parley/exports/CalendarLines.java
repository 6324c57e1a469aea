package parley.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file: UTF-8, ended by CR LF, folded so that none is longer than 75 bytes. */
final class CalendarLines {
    private static final int LONGEST = 75;
    private static final byte[] END = {'\r', '\n'};
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private final OutputStream out;

    CalendarLines(OutputStream out) {
        this.out = out;
    }

    /** A property whose value is text; left out where there is none. */
    void text(String property, String value) {
        if (value != null && !value.isBlank()) {
            add(property + ":" + escaped(value));
        }
    }

    void add(String line) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        try {
            int from = 0;
            for (int room = LONGEST; bytes.length - from > room; room = LONGEST - 1) {
                var to = boundary(bytes, from + room);
                out.write(bytes, from, to - from);
                out.write(FOLD);
                from = to;
            }
            out.write(bytes, from, bytes.length - from);
            out.write(END);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n");
    }

    /** At or before a place, where a character begins. */
    private static int boundary(byte[] bytes, int at) {
        var boundary = at;
        while ((bytes[boundary] & 0xC0) == 0x80) {
            boundary--;
        }
        return boundary;
    }
}
