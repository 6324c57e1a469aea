package parley.parties;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import parley.records.Rows;
import parley.web.Label;
import parley.web.Sourced;

/** A party as people and programs write it. */
public record PartyForm(
        @Label("Kind") @NotNull(message = "Choose what kind of party it is.")
        PartyKind kind,

        @Label("Name")
        @NotBlank(message = "Enter the name of the party.")
        @Size(max = 200, message = "Shorten the name to at most 200 characters.")
        String name,

        @Label(value = "Code", hint = "ISO 3166-1, two capital letters, for a state: RU.")
        @Pattern(regexp = "[A-Z]{2}", message = "Write the code as two capital letters, like RU.")
        String code,

        @Label(value = "Other names", hint = "One a line; a capital’s name too, where it stands for the state.")
        List<
                        @NotNull(message = "A name is empty.")
                        @Size(max = 200, message = "Shorten each name to at most 200 characters.") String>
                aliases,

        @Label("Member of")
        List<@NotNull(message = "A row is empty; fill it in or take it away.") @Valid MembershipForm> memberOf)
        implements Sourced {
    public static PartyForm blank() {
        return new PartyForm(null, null, null, List.of(), List.of());
    }

    public static PartyForm of(Party party) {
        return new PartyForm(
                party.kind,
                party.name,
                party.code,
                party.aliases,
                party.memberOf.stream().map(MembershipForm::of).toList());
    }

    public Party applyTo(Party party) {
        party.kind = kind;
        party.name = name;
        party.code = code;
        party.aliases = aliases == null ? List.of() : aliases;
        Rows.fill(party.memberOf, memberOf, Membership::new, (row, membership, position) -> {
            row.applyTo(membership);
            membership.member = party;
            membership.position = position;
        });
        return party;
    }
}
