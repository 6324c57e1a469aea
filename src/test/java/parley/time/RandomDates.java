package parley.time;

import java.time.LocalDate;
import java.util.Random;

/** Makes EDTF strings of every shape that is read, and texts that are nearly dates, or nothing like one. */
class RandomDates {
    private static final String[] MARKS = {"", "", "?", "~", "%"};
    private static final String[] SCRAPS = {
        "jan",
        "February",
        "sept.",
        "c.",
        "ca",
        "possibly",
        "since",
        "until",
        "from",
        "to",
        "or",
        "–",
        "-",
        "/",
        "..",
        "[",
        "]",
        ",",
        "12",
        "30",
        "31st",
        "2022",
        "0",
        "99999999999",
        "2022-02-30",
        "2022-01-12",
        "wed",
        "mid",
        "late",
        "a day in",
        "s",
        "X",
        "?",
        "~",
        "%",
        "(",
        ")",
        "\u0000",
        "\uD83D",
        "😀",
        "İ",
        "٣",
        "\n",
        "\u00a0",
        "of",
        "by",
        "the",
        ".",
        "$1",
        "\\",
        "autumn",
        "XX"
    };

    private final Random random;

    RandomDates(Random random) {
        this.random = random;
    }

    String edtf() {
        return switch (random.nextInt(8)) {
            case 0 -> "" + years(1000, 9999) / 10 + "X" + mark();
            case 1 -> day().toString().substring(0, 7) + "-XX" + mark();
            case 2 -> years(1000, 9999) + (random.nextBoolean() ? "-XX" : "-XX-XX") + mark();
            case 3 -> random.nextBoolean() ? end() + mark() + "/.." : "../" + end() + mark();
            case 4, 5 -> interval();
            case 6 -> choice();
            default -> end() + mark();
        };
    }

    /** A date with a few characters changed, or scraps of dates in any order. */
    String garbage(String date) {
        var text = new StringBuilder(random.nextBoolean() ? date : "");
        for (var i = random.nextInt(6); i >= 0; i--) {
            var at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, (char) random.nextInt(0x10000));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
                case 2 -> text.append(' ').append(scrap());
                default -> text.insert(at, scrap());
            }
        }
        return text.toString();
    }

    LocalDate day() {
        var turn = LocalDate.of(years(1001, 9996), 1, 1);
        return random.nextInt(4) == 0 ? turn.plusDays(random.nextInt(7) - 3) : turn.plusDays(random.nextInt(365));
    }

    /** Often in the same month or year, at times thirds of a month, so that what is printed once is tried too. */
    private String interval() {
        var start = day();
        if (random.nextInt(4) == 0) {
            var month = start.withDayOfMonth(1);
            var third = random.nextInt(3);
            var last = third == 2 ? month.lengthOfMonth() : third * 10 + 10;
            var mark = mark();
            return month.plusDays(third * 10L) + mark + "/" + month.withDayOfMonth(last) + mark;
        }
        var end = start.plusDays(random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(800))
                .toString();
        var length = random.nextInt(3) == 0 ? length() : 0;
        var same = mark();
        return cut(start.toString(), length == 0 ? 10 : length) + same + "/" + cut(end, length == 0 ? 10 : length)
                + (random.nextBoolean() ? same : mark());
    }

    private String choice() {
        var day = day();
        var other = day.plusDays(random.nextInt(60));
        return "[" + cut(other.toString(), length()) + "," + cut(day.toString(), length()) + "]";
    }

    private String end() {
        return cut(day().toString(), length());
    }

    private int length() {
        return new int[] {4, 7, 10}[random.nextInt(3)];
    }

    private static String cut(String iso, int length) {
        return iso.substring(0, length);
    }

    private int years(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private String mark() {
        return MARKS[random.nextInt(MARKS.length)];
    }

    private String scrap() {
        return SCRAPS[random.nextInt(SCRAPS.length)];
    }
}
