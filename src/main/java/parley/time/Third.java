package parley.time;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A third of a month, as in “mid January”: from about one day to about another. */
enum Third {
    EARLY(1, 10),
    MID(11, 20),
    LATE(21, 31);

    private final int first;
    private final int last;

    Third(int first, int last) {
        this.first = first;
        this.last = last;
    }

    static Optional<Third> named(String word) {
        return Arrays.stream(values())
                .filter(third -> third.word().equals(word))
                .findFirst();
    }

    /** The third this interval is; empty where it is none, or its ends are not approximate. */
    static Optional<Third> of(Range range) {
        var month = range.from().point().yearMonth();
        return Arrays.stream(values())
                .filter(third ->
                        range.equals(third.in(month, range.from().mark().and(Mark.APPROXIMATE))))
                .findFirst();
    }

    Range in(YearMonth month) {
        return in(month, Mark.APPROXIMATE);
    }

    /** Printed as in “possibly mid Jan 2022”; that it is approximate is in the word. */
    String text(Marked from) {
        return (from.mark().has(Mark.UNCERTAIN) ? Mark.UNCERTAIN.words : "") + word() + " "
                + from.point().monthText();
    }

    private Range in(YearMonth month, Mark mark) {
        var start = Point.day(month.atDay(first));
        var end = Point.day(month.atDay(Math.min(last, month.lengthOfMonth())));
        return new Range(new Marked(start, mark), new Marked(end, mark));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
