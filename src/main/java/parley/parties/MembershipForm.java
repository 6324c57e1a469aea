package parley.parties;

import jakarta.validation.constraints.NotNull;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.time.FuzzyDate;
import parley.web.Label;

/** One membership of a party, as people and programs write it. */
public record MembershipForm(
        @Label("Organisation") @NotNull(message = "Name the organisation.") @Of(Kind.PARTY)
        Ref organisation,

        @Label("From") FuzzyDate from,
        @Label("To") FuzzyDate to) {
    static MembershipForm of(Membership membership) {
        return new MembershipForm(membership.organisation.ref(), membership.from, membership.to);
    }

    Membership applyTo(Membership membership) {
        membership.organisation = Party.of(organisation, PartyKind.INTERNATIONAL_ORGANISATION);
        membership.from = from;
        membership.to = to;
        return membership;
    }
}
