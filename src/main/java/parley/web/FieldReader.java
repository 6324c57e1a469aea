package parley.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.AnnotatedElement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.codes.Code;
import parley.records.Names;
import parley.records.Of;
import parley.records.Ref;
import parley.records.Suggestion;
import parley.time.FuzzyDate;

/** Reads one field: blank is null, and what cannot be read is refused with a sentence ({@link IllegalArgumentException}). */
@ApplicationScoped
class FieldReader {
    private static final Pattern NUMBERED = Pattern.compile("^(.*?)\\s*#(\\d{1,18})$");

    private final Names names;

    FieldReader(Names names) {
        this.names = names;
    }

    Object value(Class<?> type, String text) {
        var plain = text.strip();
        Text.refuseUnprintable(plain);
        if (type == Boolean.class) {
            return plain.equals("true") ? Boolean.TRUE : null;
        }
        return plain.isEmpty() ? null : filled(type, plain);
    }

    void refuseUnprintable(String name, String text, List<FieldError> errors) {
        try {
            Text.refuseUnprintable(text);
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError(name, "unreadable", e.getMessage()));
        }
    }

    /** The record that is meant: the one chosen, the only one of that name, or a fresh one where that was ticked. */
    Ref ref(AnnotatedElement where, String name, Typed typed) {
        var text = typed.first(name).strip();
        Text.refuseUnprintable(text);
        if (text.isEmpty()) {
            return null;
        }
        var kind = where.getAnnotation(Of.class).value();
        var numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return Ref.to(Long.valueOf(numbered.group(2)), text);
        }
        var found = names.called(kind, text);
        var chosen = typed.first(name + ".id");
        return found.stream()
                .filter(f -> found.size() == 1 || chosen.equals(Long.toString(f.id())))
                .findFirst()
                .map(f -> Ref.to(f.id(), f.name()))
                .orElseGet(() -> unknown(
                        kind.word(), text, found, !typed.first(name + ".fresh").isEmpty()));
    }

    private static Ref unknown(String kind, String text, List<Suggestion> found, boolean fresh) {
        if (found.size() > 1) {
            var all = found.stream()
                    .map(f -> f.name() + " #" + f.id() + (f.hint() == null ? "" : " (" + f.hint() + ")"))
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "Several records have this name; write one with its number: " + all + ".");
        }
        if (fresh) {
            return Ref.fresh(text);
        }
        throw new IllegalArgumentException("No " + kind + " is called “" + Text.shortened(text)
                + "”. Check the name, or tick the box to record it as new.");
    }

    private static Object filled(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        } else if (type == FuzzyDate.class) {
            return FuzzyDate.read(text);
        } else if (type == LocalDate.class) {
            return date(text);
        } else if (type == LocalTime.class) {
            return time(text);
        } else if (type == ZoneId.class) {
            return zone(text);
        } else if (Code.class.isAssignableFrom(type)) {
            return code(type.asSubclass(Code.class), text);
        }
        return number(type, text);
    }

    private static LocalDate date(String text) {
        var date = FuzzyDate.read(text);
        if (!date.day()) {
            throw new IllegalArgumentException("“" + text + "” is not one day; write it like 12 Jan 2022.");
        }
        return date.earliest();
    }

    private static LocalTime time(String text) {
        try {
            var padded = text.replace('.', ':');
            return LocalTime.parse(padded.length() == 4 ? "0" + padded : padded);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "“" + Text.shortened(text) + "” is not a time; write it with 24 hours, like 09:30.");
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "“" + Text.shortened(text) + "” is not a time zone; write it like Europe/Brussels.");
        }
    }

    private static Code code(Class<? extends Code> list, String text) {
        return Code.find(list, text)
                .orElseThrow(() -> new IllegalArgumentException("“" + Text.shortened(text) + "” is not in the list: "
                        + String.join(", ", Code.codes(list)) + "."));
    }

    private static Object number(Class<?> type, String text) {
        try {
            if (type == Integer.class) {
                return Integer.valueOf(text);
            } else if (type == Long.class) {
                return Long.valueOf(text.replaceFirst("^#", ""));
            } else if (type == Double.class && text.matches("[-+]?[\\d.]{1,20}")) {
                return Double.valueOf(text);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“" + Text.shortened(text) + "” is not a number that can be used here.");
        }
        throw new IllegalArgumentException("“" + Text.shortened(text) + "” is not a number.");
    }
}
