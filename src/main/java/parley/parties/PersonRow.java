package parley.parties;

import java.time.Instant;
import java.util.List;
import parley.records.Named;
import parley.time.FuzzyDate;

/**
 * A person as lists, their page and programs show it.
 *
 * @param posts the posts held, the latest first
 */
public record PersonRow(
        long id,
        int version,
        String name,
        List<String> aliases,
        List<Held> posts,
        Instant createdAt,
        Instant updatedAt) {
    /** A post held, from when to when as EDTF strings. */
    public record Held(long id, String title, Named party, FuzzyDate from, FuzzyDate to) {}
}
