package parley.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes what people type apart into words, and knows those that cannot make a date. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+|[a-z]+|[-?~]");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![0-9a-z./-])[0-9]{1,2} ?[./-] ?[0-9]{1,2} ?[./-] ?[0-9]{2,4}(?![0-9a-z])");
    private static final Set<String> RELATIVE = Set.of("today", "yesterday", "tomorrow", "last", "next", "this", "ago");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

    private Words() {}

    /** Lower-case words, numbers, whole ISO days and signs; any dash is “-”. None where a character is in no date. */
    static List<String> of(String typed) {
        var plain = plain(typed)
                .replaceAll("(?<=[0-9a-z])\\.|[,()]", " ")
                .replaceAll("(?<=[0-9])(st|nd|rd|th)(?![a-z])", " ")
                .replaceAll("^([0-9]{1,2})-([a-z]+)-([0-9]{4})$", "$1 $2 $3");
        if (!plain.matches("[-0-9a-z?~ ]*")) {
            return List.of();
        }
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.equals("of"))
                .toList();
    }

    /** Refuses what many would write and no one could read for certain, and says why. */
    static void refuseAmbiguous(String typed, List<String> words) {
        if (NUMERIC.matcher(plain(typed)).find()) {
            throw new Unreadable("Write the month as a word, like 12 Jan 2022: in " + Unreadable.quoted(typed)
                    + " either number could be the day.");
        }
        if (words.stream().anyMatch(SEASONS::contains)) {
            throw Calendar.season();
        }
        var dated = words.stream().anyMatch(word -> word.matches("[0-9]{4}.*"));
        if (!dated && words.stream().anyMatch(Words::relative)) {
            throw new Unreadable("Put the source's words, " + Unreadable.quoted(typed)
                    + ", into the phrase: a date needs a year, like 12 Jan 2022.");
        }
        if (words.contains("after") || words.contains("before")) {
            throw new Unreadable("Write since or until with the first or last day that is meant: “after” and “before” "
                    + "do not say whether the day itself counts.");
        }
    }

    private static boolean relative(String word) {
        return RELATIVE.contains(word) || Calendar.weekday(word).isPresent();
    }

    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[\u2010-\u2015\u2212]", "-");
    }
}
