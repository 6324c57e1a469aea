package parley.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** What the words on one side of a phrase say; in “10–13 January 2022” the left says only a day. Not said is null. */
record Piece(DayOfWeek weekday, Integer day, Integer month, Integer year) {
    /** Empty where a word has no place in a date, or its place is taken. */
    static Optional<Piece> of(List<String> words) {
        var piece = Optional.of(new Piece(null, null, null, null));
        for (var word : words) {
            piece = piece.flatMap(p -> p.with(word));
        }
        return words.isEmpty() ? Optional.empty() : piece;
    }

    /** With the month and the year that only the other side says: from the right as in 10–13 Jan 2022, or the left. */
    Piece completedBy(Piece other) {
        var sharedMonth = day != null && other.day != null ? other.month : null;
        var alike = (month != null || sharedMonth != null) && (other.month != null || other.day != null);
        var sharedYear = alike ? other.year : null;
        return new Piece(weekday, day, month == null ? sharedMonth : month, year == null ? sharedYear : year);
    }

    Point point() {
        if (day != null && month == null) {
            throw new Unreadable(
                    "Write the month as a word and years with four digits, like 12 Jan 2022 or 2019–2021.");
        } else if (year == null) {
            throw new Unreadable("Write the year too, like 12 Jan 2022.");
        } else if (day == null && weekday != null) {
            throw new Unreadable("Write the day of the month too, like 12 Jan 2022.");
        } else if (month == null) {
            return Point.year(year);
        } else if (day == null) {
            return Point.month(year, month);
        }
        return onItsWeekday(Point.day(year, month, day));
    }

    private Point onItsWeekday(Point point) {
        var right = point.first().getDayOfWeek();
        if (weekday != null && weekday != right) {
            throw new Unreadable(point.text() + " is a " + Calendar.name(right) + ", not a " + Calendar.name(weekday)
                    + ". Correct the day or leave the weekday out.");
        }
        return point;
    }

    private Optional<Piece> with(String word) {
        if (word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return withDate(word.split("-"));
        } else if (word.matches("[0-9]{4}")) {
            return once(year, new Piece(weekday, day, month, Integer.valueOf(word)));
        } else if (word.matches("[0-9]{1,2}")) {
            return once(day, new Piece(weekday, Integer.valueOf(word), month, year));
        }
        return Calendar.month(word)
                .flatMap(m -> once(month, new Piece(weekday, day, m, year)))
                .or(() -> Calendar.weekday(word).flatMap(w -> once(weekday, new Piece(w, day, month, year))));
    }

    private Optional<Piece> withDate(String[] parts) {
        var whole = new Piece(weekday, Integer.valueOf(parts[2]), Integer.valueOf(parts[1]), Integer.valueOf(parts[0]));
        return day == null && month == null ? once(year, whole) : Optional.empty();
    }

    private static Optional<Piece> once(Object before, Piece piece) {
        return before == null ? Optional.of(piece) : Optional.empty();
    }
}
