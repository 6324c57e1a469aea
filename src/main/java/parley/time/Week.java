package parley.time;

import java.time.LocalDate;

/** placeholder until the real one lands. */
public record Week(LocalDate monday) {
    public static Week parse(String text) {
        var m = java.util.regex.Pattern.compile("(\\d{4})-W(\\d\\d)").matcher(text);
        if (!m.matches()) throw new IllegalArgumentException("Write the week like 2022-W02.");
        var d = LocalDate.of(Integer.parseInt(m.group(1)), 1, 4);
        return new Week(d.minusDays(d.getDayOfWeek().getValue() - 1).plusWeeks(Integer.parseInt(m.group(2)) - 1));
    }

    public static Week of(LocalDate d) {
        return new Week(d.minusDays(d.getDayOfWeek().getValue() - 1));
    }

    public String text() {
        return "%d-W%02d"
                .formatted(
                        monday.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR),
                        monday.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public LocalDate first() {
        return monday;
    }

    public LocalDate last() {
        return monday.plusDays(6);
    }

    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    public Week previous() {
        return new Week(monday.minusWeeks(1));
    }

    public String title() {
        return "Week " + text();
    }
}
