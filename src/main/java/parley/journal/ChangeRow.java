package parley.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import parley.records.Kind;

/**
 * One change of one row, as the journal has it.
 *
 * @param at when the transaction began that made it
 * @param transaction what was changed together has the same number
 * @param actor the user name of who did it
 * @param kind the kind of record it belongs to, as a word: {@code meeting}
 * @param record the id of that record
 * @param name what that record is called now; absent where it is gone
 * @param part the table of the row: that of the record itself, or of something that is part of it, {@code participation}
 */
public record ChangeRow(
        long id,
        Instant at,
        long transaction,
        String actor,
        Door door,
        String kind,
        long record,
        String name,
        String part,
        Act act,
        List<Difference> fields) {
    /** Where the record is shown; null where it is on no page. */
    @JsonIgnore
    public String path() {
        return kind.equals("account")
                ? "/admin/accounts/" + record
                : Kind.ofWord(kind).map(k -> k.path(record)).orElse(null);
    }

    @JsonIgnore
    public boolean revertible() {
        return !kind.equals("account");
    }

    /** “Removed: participation” */
    @JsonIgnore
    public String what() {
        return act.label() + ": " + part.replace('_', ' ');
    }

    /**
     * A field of the row, by the name of its column, before and after.
     *
     * @param oldName what the record that {@code old} is the id of is called
     */
    public record Difference(
            String field, String old, @JsonProperty("new") String fresh, String oldName, String newName) {
        /** {@code venue_id} → “Venue” */
        @JsonIgnore
        public String label() {
            var words = field.replaceAll("_id$", "").replace('_', ' ');
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }

        @JsonIgnore
        public String before() {
            return shown(old, oldName);
        }

        @JsonIgnore
        public String after() {
            return shown(fresh, newName);
        }

        private static String shown(String value, String name) {
            return value == null ? "—" : name == null ? value : name;
        }
    }
}
