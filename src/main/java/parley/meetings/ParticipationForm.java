package parley.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import parley.parties.Party;
import parley.parties.PartyKind;
import parley.parties.Person;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.web.Label;

/**
 * One line of who sat there, as people and programs write it.
 *
 * @param kind what kind of party it is, where the form makes a new one; programs make parties first
 */
public record ParticipationForm(
        @Label("Party") @NotNull(message = "Name the party, or empty the row.") @Of(Kind.PARTY)
        Ref party,

        @Label("Kind, if new") @JsonIgnore PartyKind kind,

        @Label("Person") @Of(Kind.PERSON) Ref person,

        @Label("Role") Role role,
        @Label("In the delegation") DelegationRole delegationRole,

        @Label("Capacity") @Size(max = 200, message = "Shorten the capacity to at most 200 characters.")
        String capacity,

        @Label("Level") Level level,
        @Label("Attendance") Attendance attendance,

        @Label("On behalf of") @Of(Kind.PARTY) Ref onBehalfOf) {
    static ParticipationForm of(Participation participation) {
        return new ParticipationForm(
                participation.party.ref(),
                null,
                participation.person == null ? null : participation.person.ref(),
                participation.role,
                participation.delegationRole,
                participation.capacity,
                participation.level,
                participation.attendance,
                participation.onBehalfOf == null ? null : participation.onBehalfOf.ref());
    }

    /** Whether this row speaks of that participation: the same party, person and role. */
    boolean means(Participation participation) {
        var theirs = participation.person == null ? null : participation.person.id;
        return !party.fresh()
                && party.id().equals(participation.party.id)
                && Objects.equals(person == null ? null : person.id(), theirs)
                && roleOrParty() == participation.role;
    }

    void applyTo(Participation participation) {
        participation.party = Party.of(party, kind);
        participation.person = Person.of(person);
        participation.role = roleOrParty();
        participation.delegationRole = delegationRole;
        participation.capacity = capacity;
        participation.level = level;
        participation.attendance = attendance == null ? Attendance.NOT_STATED : attendance;
        participation.onBehalfOf = Party.of(onBehalfOf);
    }

    private Role roleOrParty() {
        return role == null ? Role.PARTY : role;
    }
}
