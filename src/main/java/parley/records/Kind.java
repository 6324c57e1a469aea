package parley.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of record that people and programs meet, by the names that tables, addresses and labels use. */
public enum Kind implements Discardable {
    NEGOTIATION("negotiations"),
    MEETING("meetings"),
    PARTY("parties"),
    PERSON("people"),
    POST("posts"),
    VENUE("venues"),
    TOPIC("topics"),
    OUTCOME("outcomes"),
    STATEMENT("statements"),
    SOURCE("sources"),
    CLAIM("claims");

    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    /** The table, and the word for one such record: {@code venue}. */
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String table() {
        return word();
    }

    /** The word at the start of a sentence: {@code Venue}. */
    public String label() {
        return name().charAt(0) + word().substring(1);
    }

    /** The word for many, as addresses have it: {@code venues}. */
    public String plural() {
        return plural;
    }

    /** Where the record with this id is shown. */
    @Override
    public String path(long id) {
        return "/" + plural + "/" + id;
    }

    /** The views of the record show nothing else. */
    @Override
    public String seen() {
        return "true";
    }

    @Override
    public boolean claimed() {
        return this != CLAIM && this != TOPIC && this != SOURCE;
    }

    public static Optional<Kind> ofWord(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }

    public static Optional<Kind> ofPlural(String plural) {
        return Arrays.stream(values()).filter(k -> k.plural.equals(plural)).findFirst();
    }
}
