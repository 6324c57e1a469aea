package parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resolves a weekday in a source's words against the day the source was published. */
public final class Weekday {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Weekday() {}

    /**
     * The last such weekday up to the day of publication: “on Wednesday”, published on Friday 14 January 2022, is 12 January. Empty
     * where the phrase names no weekday or several, or where the day of publication is not known to the day.
     */
    public static Optional<LocalDate> resolve(String phrase, FuzzyDate published) {
        if (phrase == null || published == null || !published.day()) {
            return Optional.empty();
        }
        var named = named(phrase);
        return named.size() == 1
                ? Optional.of(published.earliest().with(TemporalAdjusters.previousOrSame(named.get(0))))
                : Optional.empty();
    }

    private static List<DayOfWeek> named(String phrase) {
        return WORD.matcher(phrase)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .flatMap(word -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> word.equals(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT))))
                .distinct()
                .toList();
    }
}
