package parley.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Years, months and weekdays: which there are, and what they are called in English. */
final class Calendar {
    private Calendar() {}

    static Year year(int year) {
        if (year < 1000 || year > 9999) {
            throw new Unreadable("Write a year from 1000 to 9999.");
        }
        return Year.of(year);
    }

    static YearMonth month(int year, int month) {
        if (month >= 21 && month <= 24) {
            throw season();
        }
        if (month < 1 || month > 12) {
            throw new Unreadable("Write a month from 01 to 12, like 2022-01, or years like 2019–2021.");
        }
        return year(year).atMonth(month);
    }

    static Unreadable season() {
        return new Unreadable("Write the months instead, like Mar–May 2022: a season depends on the hemisphere.");
    }

    /** “January” for 1. */
    static String name(int month) {
        return capitalised(Month.of(month).name());
    }

    /** “Jan” for 1. */
    static String abbreviation(int month) {
        return name(month).substring(0, 3);
    }

    static String name(DayOfWeek weekday) {
        return capitalised(weekday.name());
    }

    /** The month this lower-case word names: jan, sept, january. */
    static Optional<Integer> month(String word) {
        return named(Month.values(), word).map(Month::getValue);
    }

    /** The weekday this lower-case word names: wed, thurs, wednesday. */
    static Optional<DayOfWeek> weekday(String word) {
        return named(DayOfWeek.values(), word);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        return Arrays.stream(all).filter(e -> names(e.name(), word)).findFirst();
    }

    private static boolean names(String name, String word) {
        var full = name.toLowerCase(Locale.ROOT);
        return word.equals(full) || (word.length() >= 3 && word.length() <= 5 && full.startsWith(word));
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
