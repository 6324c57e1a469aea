package parley.time;

import java.time.LocalDate;

/**
 * An interval between two dates, both part of it.
 *
 * @param from null where the start is open
 * @param to null where the end is open
 */
record Range(Marked from, Marked to) implements Shape {
    Range {
        if (from == null && to == null) {
            throw new Unreadable("Write at least one end, like since 12 Jan 2022 or until 12 Jan 2022.");
        }
        if (from != null
                && to != null
                && to.point().last().isBefore(from.point().first())) {
            throw new Unreadable("The end, " + to.point().text() + ", is before the start, "
                    + from.point().text() + ".");
        }
    }

    @Override
    public LocalDate earliest() {
        return from == null ? null : from.point().first();
    }

    @Override
    public LocalDate latest() {
        return to == null ? null : to.point().last();
    }

    @Override
    public String edtf() {
        return (from == null ? ".." : from.edtf()) + "/" + (to == null ? ".." : to.edtf());
    }

    @Override
    public String text() {
        if (from == null) {
            return "until " + to.text();
        } else if (to == null) {
            return "since " + from.text();
        } else if (from.mark() != to.mark()) {
            return "from " + from.text() + " to " + to.text();
        }
        return Third.of(this)
                .map(third -> third.text(from))
                .orElseGet(() -> from.mark().words + new Pair(from.point(), to.point()).range());
    }

    @Override
    public Shape and(Mark mark) {
        return new Range(from == null ? null : from.and(mark), to == null ? null : to.and(mark));
    }
}
