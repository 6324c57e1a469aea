package parley.time;

import java.time.LocalDate;

/** One date. */
record Single(Marked date) implements Shape {
    @Override
    public LocalDate earliest() {
        return date.point().first();
    }

    @Override
    public LocalDate latest() {
        return date.point().last();
    }

    @Override
    public String edtf() {
        return date.edtf();
    }

    @Override
    public String text() {
        return date.text();
    }

    @Override
    public Shape and(Mark mark) {
        return new Single(date.and(mark));
    }
}
