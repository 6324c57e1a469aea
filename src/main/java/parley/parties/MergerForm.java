package parley.parties;

import jakarta.validation.constraints.NotNull;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.web.Label;

/**
 * Two parties were one all along.
 *
 * @param into the party that stays
 */
public record MergerForm(
        @Label("Merge into") @NotNull(message = "Name the party that stays.") @Of(Kind.PARTY)
        Ref into) {}
