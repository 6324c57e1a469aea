package parley.time;

import java.time.LocalDate;

/**
 * The days from one to another, both included.
 *
 * @param from null where it has no start
 * @param to null where it has no end
 */
public record Span(LocalDate from, LocalDate to) {
    public Span {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Unreadable("The end, " + Point.day(to).text() + ", is before the start, "
                    + Point.day(from).text() + ".");
        }
    }
}
