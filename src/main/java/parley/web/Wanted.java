package parley.web;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import parley.codes.Code;
import parley.records.Ref;
import parley.time.FuzzyDate;

/** Says what a member takes, to a program that sent something else there. */
final class Wanted {
    private static final String NUMBER = "Send a whole number here, without quotes.";

    private static final Map<Class<?>, String> SENTENCES = Map.ofEntries(
            Map.entry(Ref.class, "Send the id of the record here, a whole number."),
            Map.entry(FuzzyDate.class, "Send a date here as one text, like \"2022-01-12\" or \"mid January 2022\"."),
            Map.entry(LocalTime.class, "Send a time of day here, like \"10:00\"."),
            Map.entry(String.class, "Send a text here, in quotes."),
            Map.entry(Boolean.class, "Send true or false here, without quotes."),
            Map.entry(boolean.class, "Send true or false here, without quotes."),
            Map.entry(Integer.class, NUMBER),
            Map.entry(int.class, NUMBER),
            Map.entry(Long.class, NUMBER),
            Map.entry(long.class, NUMBER),
            Map.entry(Short.class, NUMBER),
            Map.entry(short.class, NUMBER));

    private Wanted() {}

    static String instead(Class<?> type) {
        if (type == null) {
            return "This value does not fit; see the description of the API for what goes here.";
        } else if (Code.class.isAssignableFrom(type)) {
            return "Send one of " + String.join(", ", Code.codes(type.asSubclass(Code.class))) + ".";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "Send a list here, in square brackets.";
        } else if (type.isRecord() && !SENTENCES.containsKey(type)) {
            return "Send an object here. It has "
                    + Arrays.stream(type.getRecordComponents())
                            .map(c -> c.getName())
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        return SENTENCES.getOrDefault(type, instead(null));
    }
}
