package parley.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of record a claim can be about; seats and links of meetings have no page of their own but are claimed apart. */
public enum ClaimedKind {
    NEGOTIATION,
    MEETING,
    MEETING_LINK,
    PARTICIPATION,
    PERSON,
    POST,
    PARTY,
    VENUE,
    OUTCOME,
    STATEMENT;

    /** The table, and the word in addresses: {@code meeting_link}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The member of a claim that names a record of this kind: {@code meetingLink}. */
    public String member() {
        return this == MEETING_LINK ? "meetingLink" : word();
    }

    /** For a sentence: {@code meeting link}. */
    public String spoken() {
        return word().replace('_', ' ');
    }

    static Optional<ClaimedKind> ofWord(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
