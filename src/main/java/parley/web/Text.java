package parley.web;

import parley.query.BadParameter;

/** What can be stored as text, and how text is quoted back. */
public final class Text {
    private static final int QUOTED = 40;

    private Text() {}

    /** Refuses what no text holds: NUL and other control characters, halves of a character. */
    public static void refuseUnprintable(String text) {
        text.codePoints().filter(Text::unprintable).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    "This holds a character that cannot be stored (U+%04X). Remove it.".formatted(c));
        });
    }

    /** The same for a query parameter; answered with 400. */
    public static void refuseInQuery(String parameter, String text) {
        try {
            refuseUnprintable(text);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(parameter, e.getMessage());
        }
    }

    /** For the log, where nobody who asks begins a line of their own. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "?");
    }

    /** The beginning of a text, for a message that names it. */
    public static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static boolean unprintable(int c) {
        var lineEnd = c == '\n' || c == '\r' || c == '\t';
        return (Character.isISOControl(c) && !lineEnd)
                || Character.getType(c) == Character.SURROGATE
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
