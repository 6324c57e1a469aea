package parley.time;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a date as people write it in English. What is written before a whole interval is true of both its ends. */
final class Phrase {
    private static final Set<String> TO = Set.of("-", "to", "until", "till", "through");
    private static final Set<String> UNTIL = Set.of("until", "till", "by");

    private static final List<String> A_DAY = List.of("a", "day", "in");
    private static final List<String> A_MONTH = List.of("a", "month", "in");

    private final String typed;

    private Phrase(String typed) {
        this.typed = typed;
    }

    static Shape read(String typed) {
        var words = Words.of(typed);
        Words.refuseAmbiguous(typed, words);
        return new Phrase(typed).whole(words);
    }

    private Shape whole(List<String> words) {
        var sure = !words.isEmpty() && words.get(words.size() - 1).equals("?");
        var lead = Lead.of(sure ? words.subList(0, words.size() - 1) : words);
        return body(lead.rest()).and(lead.mark()).and(sure ? Mark.UNCERTAIN : Mark.PLAIN);
    }

    private Shape body(List<String> words) {
        var first = words.isEmpty() ? "" : words.get(0);
        if (first.equals("since")) {
            return Shape.between(end(after(0, words)), null);
        } else if (UNTIL.contains(first)) {
            return Shape.between(null, end(after(0, words)));
        } else if (first.equals("from")) {
            return from(after(0, words));
        } else if (words.contains("or")) {
            return choice(words);
        } else if (Third.named(first).isPresent()) {
            return third(Third.named(first).get(), after(words.indexOf("-") == 1 ? 1 : 0, words));
        }
        return words.stream().anyMatch(TO::contains) ? interval(words) : new Single(plain(single(words)));
    }

    /** “from c. 10 Jan 2022 to 13 Jan 2022”: here alone a mark is true of its own end only. */
    private Shape from(List<String> words) {
        return words.stream().anyMatch(TO::contains) ? interval(words) : Shape.between(end(words), null);
    }

    private Shape interval(List<String> words) {
        var joint = onlyIndex(words, TO);
        var left = Lead.of(words.subList(0, joint));
        var right = Lead.of(after(joint, words));
        var start = piece(left.rest());
        var end = piece(right.rest());
        return Shape.between(
                new Marked(start.completedBy(end).point(), left.mark()),
                new Marked(end.completedBy(start).point(), right.mark()));
    }

    private Shape choice(List<String> words) {
        var joint = onlyIndex(words, Set.of("or"));
        var one = piece(words.subList(0, joint));
        var other = piece(after(joint, words));
        return Shape.either(
                one.completedBy(other).point(), other.completedBy(one).point());
    }

    private Shape third(Third third, List<String> words) {
        var month = piece(words).point();
        if (month.grain() != Point.Grain.MONTH) {
            throw Unreadable.date(typed);
        }
        return third.in(month.yearMonth());
    }

    private Marked end(List<String> words) {
        var lead = Lead.of(words);
        return new Marked(piece(lead.rest()).point(), lead.mark());
    }

    private Point single(List<String> words) {
        if (words.size() == 2
                && words.get(0).matches("[0-9]{3}0")
                && words.get(1).equals("s")) {
            return Point.decade(Integer.parseInt(words.get(0)));
        } else if (startsWith(words, A_DAY)) {
            return within(after(2, words), Point.Grain.A_DAY_IN_MONTH, Point.Grain.A_DAY_IN_YEAR);
        } else if (startsWith(words, A_MONTH)) {
            return within(after(2, words), null, Point.Grain.A_MONTH_IN_YEAR);
        }
        return piece(words).point();
    }

    private Point within(List<String> words, Point.Grain inMonth, Point.Grain inYear) {
        var whole = piece(words).point();
        var grain = whole.grain() == Point.Grain.YEAR ? inYear : whole.grain() == Point.Grain.MONTH ? inMonth : null;
        if (grain == null) {
            throw Unreadable.date(typed);
        }
        return whole.as(grain);
    }

    private Piece piece(List<String> words) {
        return Piece.of(words).orElseThrow(() -> Unreadable.date(typed));
    }

    private int onlyIndex(List<String> words, Set<String> joints) {
        if (words.stream().filter(joints::contains).count() != 1) {
            throw Unreadable.date(typed);
        }
        return IntStream.range(0, words.size())
                .filter(i -> joints.contains(words.get(i)))
                .findFirst()
                .getAsInt();
    }

    private static Marked plain(Point point) {
        return new Marked(point, Mark.PLAIN);
    }

    private static boolean startsWith(List<String> words, List<String> start) {
        return words.size() > start.size() && words.subList(0, start.size()).equals(start);
    }

    private static List<String> after(int index, List<String> words) {
        return words.subList(index + 1, words.size());
    }
}
