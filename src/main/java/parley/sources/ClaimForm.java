package parley.sources;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.web.Label;

/**
 * A claim as people and programs write it. Which record it is about is named by its kind: {@code "meeting": 12}.
 *
 * @param field a field of the record's form; absent where the whole record is meant
 * @param value the value as the source has it; absent: the value the record has now
 * @param chosen whether it is the value to show; absent: where it is the one shown already
 */
public record ClaimForm(
        Long negotiation,
        Long meeting,
        Long meetingLink,
        Long participation,
        Long person,
        Long post,
        Long party,
        Long venue,
        Long outcome,
        Long statement,

        @Label(value = "Field", hint = "Empty where the source supports the record as a whole.")
        String field,

        @Label(value = "Value", hint = "As the source has it; empty for the value that is shown now.")
        @Size(max = 20_000, message = "Shorten the value to at most 20,000 characters.")
        String value,

        @Label("Source") @NotNull(message = "Name the source.") @Of(Kind.SOURCE)
        Ref source,

        @Label(value = "Paragraphs", hint = "Like 13, or 7, 13-15.")
        @Pattern(
                regexp = "[1-9]\\d{0,5}(\\s*[-–,]\\s*[1-9]\\d{0,5})*",
                message = "Write paragraphs like 13, or 7, 13-15.")
        String paragraphs,

        @Label(value = "Quote", hint = "A few words, where the words matter.")
        @Size(max = 300, message = "Shorten the quote to at most 300 characters.")
        String quote,

        @Label("Basis") Basis basis,

        @Label(value = "Credibility", hint = "1 confirmed … 6 cannot be judged.")
        @Min(value = 1, message = "Credibility is a number from 1 to 6.")
        @Max(value = 6, message = "Credibility is a number from 1 to 6.")
        Integer credibility,

        @Label("Note") @Size(max = 2000, message = "Shorten the note to at most 2,000 characters.")
        String note,

        @Label("This is the value to show") Boolean chosen) {
    static ClaimForm of(Claim claim) {
        var ids = claim.about;
        return new ClaimForm(
                ids.negotiationId,
                ids.meetingId,
                ids.meetingLinkId,
                ids.participationId,
                ids.personId,
                ids.postId,
                ids.partyId,
                ids.venueId,
                ids.outcomeId,
                ids.statementId,
                claim.field,
                claim.value,
                claim.source.ref(),
                claim.paragraphs,
                claim.quote,
                claim.basis,
                claim.credibility == null ? null : claim.credibility.intValue(),
                claim.note,
                claim.chosen);
    }

    /** An empty claim about a record or one of its fields. */
    static ClaimForm about(RecordRef ref, String field) {
        var claim = new Claim();
        claim.about = ClaimedIds.of(ref);
        claim.field = field;
        claim.source = new Source();
        var form = of(claim);
        return new ClaimForm(
                form.negotiation,
                form.meeting,
                form.meetingLink,
                form.participation,
                form.person,
                form.post,
                form.party,
                form.venue,
                form.outcome,
                form.statement,
                field,
                null,
                null,
                null,
                null,
                Basis.STATED,
                6,
                null,
                null);
    }

    /** A claim that supports what a field, or a record as a whole, says now. */
    static ClaimForm cited(RecordRef ref, String field, CiteForm cite) {
        var form = about(ref, field);
        return new ClaimForm(
                form.negotiation,
                form.meeting,
                form.meetingLink,
                form.participation,
                form.person,
                form.post,
                form.party,
                form.venue,
                form.outcome,
                form.statement,
                field,
                null,
                cite.source(),
                cite.paragraphs(),
                cite.quote(),
                Basis.STATED,
                cite.credibility(),
                null,
                null);
    }

    /** The record it is about; empty unless exactly one is named. */
    Optional<RecordRef> record() {
        var named =
                ids().entrySet().stream().filter(e -> e.getValue().isPresent()).toList();
        return named.size() == 1
                ? Optional.of(RecordRef.of(
                        named.get(0).getKey(), named.get(0).getValue().get()))
                : Optional.empty();
    }

    @JsonIgnore
    @AssertTrue(message = "A claim is about one record: name one, like \"meeting\": 12.")
    public boolean isAboutOneRecord() {
        return record().isPresent();
    }

    String plainParagraphs() {
        return paragraphs == null ? null : paragraphs.replaceAll("\\s", "").replace('–', '-');
    }

    private Map<ClaimedKind, Optional<Long>> ids() {
        var ids = new Long[] {
            negotiation, meeting, meetingLink, participation, person, post, party, venue, outcome, statement
        };
        return Arrays.stream(ClaimedKind.values())
                .collect(Collectors.toMap(k -> k, k -> Optional.ofNullable(ids[k.ordinal()])));
    }
}
