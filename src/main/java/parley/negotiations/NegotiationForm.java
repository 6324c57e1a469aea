package parley.negotiations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.records.Sharing;
import parley.web.Label;
import parley.web.Sourced;

/** A negotiation as people and programs write it. */
public record NegotiationForm(
        @Label("Name")
        @NotBlank(message = "Enter the name of the negotiation.")
        @Size(max = 200, message = "Shorten the name to at most 200 characters.")
        String name,

        @Label(value = "Part of", hint = "The wider process this channel belongs to, if any.") @Of(Kind.NEGOTIATION)
        Ref parent,

        @Label("Status") NegotiationStatus status,
        @Label("Track") Track track,

        @Label("Summary") @Size(max = 20_000, message = "Shorten the summary to at most 20,000 characters.")
        String summary,

        @Label(value = "Other names", hint = "One a line.")
        List<
                        @NotNull(message = "A name is empty.")
                        @Size(max = 200, message = "Shorten each name to at most 200 characters.") String>
                aliases,

        @Label(value = "Sharing mark", hint = "Who is not cleared for it does not see it.")
        Sharing sharing)
        implements Sourced {
    public static NegotiationForm blank() {
        return new NegotiationForm(null, null, NegotiationStatus.ACTIVE, null, null, List.of(), Sharing.CLEAR);
    }

    public static NegotiationForm of(Negotiation negotiation) {
        return new NegotiationForm(
                negotiation.name,
                negotiation.parent == null ? null : negotiation.parent.ref(),
                negotiation.status,
                negotiation.track,
                negotiation.summary,
                negotiation.aliases,
                negotiation.sharing);
    }

    public Negotiation applyTo(Negotiation negotiation) {
        negotiation.name = name;
        negotiation.parent = Negotiation.of(parent);
        negotiation.status = status == null ? NegotiationStatus.ACTIVE : status;
        negotiation.track = track;
        negotiation.summary = summary;
        negotiation.aliases = aliases == null ? List.of() : aliases;
        negotiation.sharing = sharing == null ? Sharing.CLEAR : sharing;
        return negotiation;
    }
}
