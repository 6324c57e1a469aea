package parley.sources;

import java.util.Optional;

/** One record that claims can be about, whatever feature it belongs to: {@code meeting:4}. */
public record RecordRef(ClaimedKind kind, long id) {
    public static RecordRef of(ClaimedKind kind, long id) {
        return new RecordRef(kind, id);
    }

    /** Reads {@code meeting:4}; empty where it is none. */
    static Optional<RecordRef> read(String text) {
        var parts = text == null ? new String[0] : text.split(":");
        if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ClaimedKind.ofWord(parts[0]).map(kind -> new RecordRef(kind, Long.parseLong(parts[1])));
    }

    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
