package parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A week from Monday to Sunday, numbered as ISO 8601 does: week 1 of a year is the one that holds 4 January.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) {
    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{3})-[Ww]([0-9]{2})");

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday; " + monday + " is none.");
        }
    }

    /** The week a day belongs to. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /**
     * Reads {@code 2022-W02}.
     *
     * @throws Unreadable where it is not written like that, or the year has no such week
     */
    public static Week parse(String text) {
        var parts = TEXT.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            throw new Unreadable("Write the week like 2022-W02.");
        }
        var year = Integer.parseInt(parts.group(1));
        var number = Integer.parseInt(parts.group(2));
        var middle = LocalDate.of(year, 7, 1);
        var last =
                (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(middle).getMaximum();
        if (number < 1 || number > last) {
            throw new Unreadable(year + " has weeks 01 to " + last + ". Write the week like " + year + "-W02.");
        }
        return of(LocalDate.of(year, 1, 4).plusWeeks(number - 1));
    }

    /** As ISO 8601 writes it: {@code 2022-W02}. */
    public String text() {
        return String.format(Locale.ROOT, "%04d-W%02d", year(), number());
    }

    public LocalDate first() {
        return monday;
    }

    /** Its Sunday. */
    public LocalDate last() {
        return monday.plusDays(6);
    }

    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    public Week previous() {
        return new Week(monday.minusWeeks(1));
    }

    /** For people: “Week 2 of 2022, 10–16 Jan 2022”. */
    public String title() {
        return "Week " + number() + " of " + year() + ", " + new Pair(Point.day(first()), Point.day(last())).range();
    }

    /** The year its number counts in, which near the turn may not be the year of its Monday. */
    private int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    private int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
