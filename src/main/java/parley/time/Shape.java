package parley.time;

import java.time.LocalDate;
import java.util.Comparator;

/** What an EDTF string can be: one date, an interval of two, or one of two. */
sealed interface Shape permits Single, OneOf, Range {
    /** The first day it can mean; null where that end is open. */
    LocalDate earliest();

    /** The last day it can mean; null where that end is open. */
    LocalDate latest();

    String edtf();

    String text();

    /** The same with a mark on every date in it. */
    Shape and(Mark mark);

    /** From one date to another, null for an open end; an interval from a date to itself is that date. */
    static Shape between(Marked from, Marked to) {
        return from != null && from.equals(to) ? new Single(from) : new Range(from, to);
    }

    /** One of two, in either order; one of a date and itself is that date. */
    static Shape either(Point one, Point other) {
        if (one.equals(other)) {
            return new Single(new Marked(one, Mark.PLAIN));
        }
        var order = Comparator.comparing(Point::first).thenComparing(Point::last);
        return order.compare(one, other) < 0 ? new OneOf(one, other) : new OneOf(other, one);
    }
}
