package parley.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import parley.codes.Code;
import parley.time.FuzzyDate;

/** Reads what a filter asks for; what cannot be read is answered with 400 and a sentence. Nothing asked is null or empty. */
public final class Asked {
    private Asked() {}

    public static Long id(String parameter, String text) {
        return blank(text) ? null : number(parameter, text.strip());
    }

    public static List<Long> ids(String parameter, List<String> texts) {
        return filled(texts).stream().map(t -> number(parameter, t)).toList();
    }

    /** Codes of a list, as they are stored. */
    public static List<String> codes(String parameter, Class<? extends Code> list, List<String> texts) {
        var asked = filled(texts);
        for (var text : asked) {
            if (Code.find(list, text).isEmpty()) {
                throw new BadParameter(
                        parameter, parameter + " is one of " + String.join(", ", Code.codes(list)) + ".");
            }
        }
        return asked;
    }

    /** Two-letter country codes, in either case. */
    public static List<String> countries(String parameter, List<String> texts) {
        return filled(texts).stream().map(String::toUpperCase).toList();
    }

    /** The values that say something. */
    public static List<String> filled(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().filter(t -> !blank(t)).map(String::strip).toList();
    }

    /** The first day that may be meant: {@code 2022-01} is 1 January. */
    public static LocalDate from(String parameter, String text) {
        return blank(text) ? null : date(parameter, text).earliest();
    }

    /** The last day that may be meant: {@code 2022-01} is 31 January. */
    public static LocalDate to(String parameter, String text) {
        return blank(text) ? null : date(parameter, text).latest();
    }

    /** An instant, as the database takes it. */
    public static OffsetDateTime timestamp(String parameter, String text) {
        try {
            return blank(text) ? null : Instant.parse(text.strip()).atOffset(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new BadParameter(parameter, parameter + " is an instant like 2022-01-14T12:00:00Z.");
        }
    }

    /** Whether only what surely lies in the range is asked for ({@code certain}), not all that may ({@code possible}). */
    public static boolean certain(String parameter, String text) {
        if (blank(text) || text.equals("possible")) {
            return false;
        }
        if (!text.equals("certain")) {
            throw new BadParameter(parameter, parameter + " is possible or certain.");
        }
        return true;
    }

    public static boolean flag(String parameter, String text) {
        if (blank(text) || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            throw new BadParameter(parameter, parameter + " is true or false.");
        }
        return true;
    }

    private static FuzzyDate date(String parameter, String text) {
        try {
            return FuzzyDate.read(text);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(parameter, e.getMessage());
        }
    }

    private static Long number(String parameter, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new BadParameter(parameter, parameter + " is the id of a record, a whole number.");
        }
        return Long.valueOf(text);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
