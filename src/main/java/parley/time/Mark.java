package parley.time;

/** How sure a date is, as ISO 8601-2 marks it; in the order that lets two marks be joined bit by bit. */
enum Mark {
    PLAIN("", ""),
    UNCERTAIN("?", "possibly "),
    APPROXIMATE("~", "c. "),
    BOTH("%", "possibly c. ");

    final String sign;
    final String words;

    Mark(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    static Mark ending(String edtf) {
        for (var mark : new Mark[] {UNCERTAIN, APPROXIMATE, BOTH}) {
            if (edtf.endsWith(mark.sign)) {
                return mark;
            }
        }
        return PLAIN;
    }

    Mark and(Mark other) {
        return values()[ordinal() | other.ordinal()];
    }

    boolean has(Mark other) {
        return and(other) == this;
    }
}
