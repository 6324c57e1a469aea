package parley.time;

/** A date with its mark: {@code 2022-01-12~}, “c. 12 Jan 2022”. */
record Marked(Point point, Mark mark) {
    Marked and(Mark other) {
        return new Marked(point, mark.and(other));
    }

    String edtf() {
        return point.edtf() + mark.sign;
    }

    String text() {
        return mark.words + point.text();
    }
}
