package parley.time;

/** What was written cannot be read as a date, a week or a span of days. The message is a sentence for the person who wrote it. */
public class Unreadable extends IllegalArgumentException {
    private static final int QUOTED = 40;

    Unreadable(String sentence) {
        super(sentence);
    }

    /** The sentence for what looks like no date at all. */
    static Unreadable date(String typed) {
        return new Unreadable(
                quoted(typed) + " cannot be read as a date. Write it like 12 Jan 2022, Jan 2022, mid January 2022, "
                        + "10–13 January 2022 or c. 2019.");
    }

    /** The beginning of what was written, with nothing in it that a page or a log could not show. */
    static String quoted(String typed) {
        var length = typed.codePointCount(0, typed.length());
        var start = typed.substring(0, typed.offsetByCodePoints(0, Math.min(length, QUOTED)));
        return "“" + start.replaceAll("\\p{C}", "\uFFFD") + (length > QUOTED ? "…" : "") + "”";
    }
}
