package parley.time;

/** Two dates side by side, printed so that what they share is said once: “10–13 Jan 2022”. */
record Pair(Point left, Point right) {
    String range() {
        return joined("–", " – ");
    }

    String choice() {
        return joined(" or ", " or ");
    }

    private String joined(String tight, String wide) {
        var start = shortened();
        var close = left.grain() == right.grain() && !start.contains(" ");
        return start + (close ? tight : wide) + right.text();
    }

    private String shortened() {
        var day = left.first();
        var sameYear =
                left.grain() == right.grain() && day.getYear() == right.first().getYear();
        if (!sameYear || left.grain() == Point.Grain.YEAR) {
            return left.text();
        }
        var month = Calendar.abbreviation(day.getMonthValue());
        if (left.grain() == Point.Grain.MONTH) {
            return month;
        }
        return left.yearMonth().equals(right.yearMonth())
                ? "" + day.getDayOfMonth()
                : day.getDayOfMonth() + " " + month;
    }
}
