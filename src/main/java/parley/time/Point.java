package parley.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date without marks, to the grain it is known to.
 *
 * @param first the first day it can mean
 */
record Point(Grain grain, LocalDate first) {
    /** How much of the date is known: all of it, or what is left once the rest is unspecified. */
    enum Grain {
        DAY,
        MONTH,
        YEAR,
        DECADE,
        A_DAY_IN_MONTH,
        A_DAY_IN_YEAR,
        A_MONTH_IN_YEAR
    }

    static Point day(LocalDate day) {
        return new Point(Grain.DAY, day);
    }

    static Point day(int year, int month, int day) {
        var days = Calendar.month(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            throw new Unreadable(Calendar.name(month) + " " + year + " has " + days + " days.");
        }
        return day(LocalDate.of(year, month, day));
    }

    static Point month(int year, int month) {
        return new Point(Grain.MONTH, Calendar.month(year, month).atDay(1));
    }

    static Point year(int year) {
        return new Point(Grain.YEAR, Calendar.year(year).atDay(1));
    }

    /** The decade that begins with this year. */
    static Point decade(int year) {
        return year(year).as(Grain.DECADE);
    }

    Point as(Grain other) {
        return new Point(other, first);
    }

    /** Whether it can be an end of an interval or a choice of two: nothing in it is unspecified. */
    boolean complete() {
        return grain == Grain.DAY || grain == Grain.MONTH || grain == Grain.YEAR;
    }

    /** The last day it can mean. */
    LocalDate last() {
        return switch (grain) {
            case DAY -> first;
            case MONTH, A_DAY_IN_MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR, A_DAY_IN_YEAR, A_MONTH_IN_YEAR -> first.plusYears(1).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
        };
    }

    String edtf() {
        return switch (grain) {
            case DAY -> first.toString();
            case MONTH -> yearMonth().toString();
            case YEAR -> "" + first.getYear();
            case DECADE -> first.getYear() / 10 + "X";
            case A_DAY_IN_MONTH -> yearMonth() + "-XX";
            case A_DAY_IN_YEAR -> first.getYear() + "-XX-XX";
            case A_MONTH_IN_YEAR -> first.getYear() + "-XX";
        };
    }

    String text() {
        return switch (grain) {
            case DAY -> first.getDayOfMonth() + " " + monthText();
            case MONTH -> monthText();
            case YEAR -> "" + first.getYear();
            case DECADE -> first.getYear() + "s";
            case A_DAY_IN_MONTH -> "a day in " + monthText();
            case A_DAY_IN_YEAR -> "a day in " + first.getYear();
            case A_MONTH_IN_YEAR -> "a month in " + first.getYear();
        };
    }

    String monthText() {
        return Calendar.abbreviation(first.getMonthValue()) + " " + first.getYear();
    }

    YearMonth yearMonth() {
        return YearMonth.from(first);
    }
}
