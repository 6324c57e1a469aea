package parley.time;

import java.time.LocalDate;

/** One of two dates, the earlier first: which of them is not known. */
record OneOf(Point one, Point other) implements Shape {
    @Override
    public LocalDate earliest() {
        return one.first();
    }

    @Override
    public LocalDate latest() {
        return one.last().isAfter(other.last()) ? one.last() : other.last();
    }

    @Override
    public String edtf() {
        return "[" + one.edtf() + "," + other.edtf() + "]";
    }

    @Override
    public String text() {
        return new Pair(one, other).choice();
    }

    @Override
    public Shape and(Mark mark) {
        if (mark == Mark.PLAIN) {
            return this;
        }
        throw new Unreadable("Write just “" + text() + "”: one of two dates is uncertain already.");
    }
}
