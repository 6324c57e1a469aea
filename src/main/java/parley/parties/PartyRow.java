package parley.parties;

import java.time.Instant;
import java.util.List;
import parley.records.Named;
import parley.time.FuzzyDate;

/**
 * A party as lists, its page and programs show it.
 *
 * @param code ISO 3166-1 alpha-2, for a state
 * @param memberOf the organisations and blocs it belongs to, or belonged to
 */
public record PartyRow(
        long id,
        int version,
        PartyKind kind,
        String name,
        String code,
        List<String> aliases,
        List<MembershipRow> memberOf,
        Instant createdAt,
        Instant updatedAt) {
    /** A membership, from when to when as EDTF strings. */
    public record MembershipRow(Named organisation, FuzzyDate from, FuzzyDate to) {}

    /** A member of this party, from when to when. */
    public record Member(long id, String name, String code, FuzzyDate from, FuzzyDate to) {
        public boolean former() {
            return to != null;
        }
    }
}
