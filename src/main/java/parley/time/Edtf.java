package parley.time;

import java.util.Optional;

/**
 * Reads the part of the Extended Date/Time Format that is used here: level 1 of ISO 8601-2 without times, seasons,
 * centuries, unknown ends and years beyond four digits; and of level 2 the choice of two dates, {@code [a,b]}.
 */
final class Edtf {
    private Edtf() {}

    /** Empty where the text does not have the form; refused where it has, but there is no such day. */
    static Optional<Shape> read(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            var two = text.substring(1, text.length() - 1).split(",", -1);
            return two.length == 2 ? choice(two[0], two[1]) : Optional.empty();
        }
        var ends = text.split("/", -1);
        return switch (ends.length) {
            case 1 -> date(text).map(Single::new);
            case 2 -> interval(ends[0], ends[1]);
            default -> Optional.empty();
        };
    }

    private static Optional<Shape> choice(String one, String other) {
        return point(one)
                .filter(Point::complete)
                .flatMap(a -> point(other).filter(Point::complete).map(b -> Shape.either(a, b)));
    }

    private static Optional<Shape> interval(String from, String to) {
        if (from.equals("..")) {
            return end(to).map(end -> Shape.between(null, end));
        } else if (to.equals("..")) {
            return end(from).map(start -> Shape.between(start, null));
        }
        return end(from).flatMap(start -> end(to).map(end -> Shape.between(start, end)));
    }

    private static Optional<Marked> end(String text) {
        return date(text).filter(date -> date.point().complete());
    }

    private static Optional<Marked> date(String text) {
        var mark = Mark.ending(text);
        return point(text.substring(0, text.length() - mark.sign.length())).map(point -> new Marked(point, mark));
    }

    private static Optional<Point> point(String text) {
        return Optional.ofNullable(
                switch (text.replaceAll("[0-9]", "9")) {
                    case "9999-99-99" -> Point.day(year(text), month(text), Integer.parseInt(text.substring(8)));
                    case "9999-99" -> Point.month(year(text), month(text));
                    case "9999" -> Point.year(year(text));
                    case "999X" -> Point.decade(year(text));
                    case "9999-99-XX" -> Point.month(year(text), month(text)).as(Point.Grain.A_DAY_IN_MONTH);
                    case "9999-XX-XX" -> Point.year(year(text)).as(Point.Grain.A_DAY_IN_YEAR);
                    case "9999-XX" -> Point.year(year(text)).as(Point.Grain.A_MONTH_IN_YEAR);
                    default -> null;
                });
    }

    private static int year(String text) {
        return Integer.parseInt(text.substring(0, 4).replace('X', '0'));
    }

    private static int month(String text) {
        return Integer.parseInt(text.substring(5, 7));
    }
}
