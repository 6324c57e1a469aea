package parley.reports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import parley.query.BadParameter;
import parley.time.FuzzyDate;
import parley.time.Week;

/** The days a report is about, both counted in: an ISO week, or from one day to another. */
public record Period(LocalDate from, LocalDate to) {
    private static final String BETWEEN = "..";
    private static final int MOST_DAYS = 366;

    public static Period of(Week week) {
        return new Period(week.first(), week.last());
    }

    /**
     * Reads {@code 2022-W02} or {@code 2022-01-01..2022-01-31}.
     *
     * @throws BadParameter with a sentence where it is neither
     */
    public static Period parse(String text) {
        var asked = text == null ? "" : text.strip();
        try {
            return asked.contains(BETWEEN) ? between(asked) : of(Week.parse(asked));
        } catch (DateTimeParseException e) {
            throw new BadParameter("period", "Write the days like 2022-01-01..2022-01-31, or the week like 2022-W02.");
        } catch (IllegalArgumentException e) {
            throw new BadParameter("period", e.getMessage());
        }
    }

    /** As addresses have it. */
    public String text() {
        return week() == null ? from + BETWEEN + to : week().text();
    }

    public String title() {
        return week() == null ? span() : week().title();
    }

    /** {@code 10–16 Jan 2022}. */
    String span() {
        return FuzzyDate.of(from.equals(to) ? from.toString() : from + "/" + to).text();
    }

    /** The Monday after the next week, when that is reported on; null where this is no week. */
    LocalDate nextIssue() {
        return week() == null ? null : to.plusDays(8);
    }

    public Period next() {
        return new Period(to.plusDays(1), to.plusDays(days()));
    }

    public Period previous() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Null where it is no ISO week. */
    private Week week() {
        var week = Week.of(from);
        return week.first().equals(from) && week.last().equals(to) ? week : null;
    }

    private static Period between(String text) {
        var at = text.indexOf(BETWEEN);
        var period = new Period(LocalDate.parse(text.substring(0, at)), LocalDate.parse(text.substring(at + 2)));
        if (period.to.isBefore(period.from)) {
            throw new BadParameter("period", "The last day is before the first; write the earlier one first.");
        }
        if (period.days() > MOST_DAYS) {
            throw new BadParameter("period", "A report is about at most " + MOST_DAYS + " days.");
        }
        return period;
    }
}
