package parley.statements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import parley.meetings.DateForm;
import parley.meetings.Meeting;
import parley.parties.Party;
import parley.parties.Person;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.records.Sharing;
import parley.topics.Topic;
import parley.web.Label;
import parley.web.Sourced;

/** A statement as people and programs write it. */
public record StatementForm(
        @Label("Speaker") @Of(Kind.PERSON) Ref speaker,

        @Label(value = "Side", hint = "The party the speaker belongs to.") @Of(Kind.PARTY)
        Ref party,

        @Label(value = "On behalf of", hint = "Where the speaker speaks for another party.") @Of(Kind.PARTY)
        Ref onBehalfOf,

        @Label("Addressee") @Of(Kind.PARTY) Ref addressee,

        @Label("Kind") @NotNull(message = "Choose what kind of statement it is.")
        StatementKind kind,

        @Label(value = "In your words", hint = "What was said, not the source's sentence.")
        @NotBlank(message = "Say what was said.")
        @Size(max = 20_000, message = "Shorten it to at most 20,000 characters.")
        String text,

        @Label(value = "Quote", hint = "A few words, where the words are the news.")
        @Size(max = 500, message = "Shorten the quote to at most 500 characters.")
        String quote,

        @Label(value = "Condition", hint = "If … then …")
        @Size(max = 2000, message = "Shorten the condition to at most 2,000 characters.")
        String condition,

        @Label(value = "Topic", hint = "With a stance, this counts as the party's position.") @Of(Kind.TOPIC)
        Ref topic,

        @Label("Stance") Stance stance,

        @Label(value = "Channel", hint = "An interview, a press conference …")
        @Size(max = 200, message = "Shorten the channel to at most 200 characters.")
        String channel,

        @Label(value = "Relayed by", hint = "The agency or outlet that passed it on.")
        @Size(max = 200, message = "Shorten it to at most 200 characters.")
        String relayedBy,

        @Valid DateForm date,

        @Label(value = "Meeting", hint = "Only where it was said at the meeting.") @Of(Kind.MEETING)
        Ref meeting,

        @Label(value = "Another wording of", hint = "The statement that says the same in other words.")
        @Of(Kind.STATEMENT)
        Ref variantOf,

        @Label(value = "Strength", hint = "Among its wordings, 1 is the weakest.")
        @Min(value = 1, message = "Strength is a number from 1 to 9.")
        @Max(value = 9, message = "Strength is a number from 1 to 9.")
        Integer strength,

        @Label(value = "Event code", hint = "CAMEO, two to four digits; optional.")
        @Pattern(regexp = "\\d{2,4}", message = "A CAMEO code is two to four digits.")
        String eventCode,

        @Label(value = "Sharing mark", hint = "Who is not cleared for it does not see it.")
        Sharing sharing)
        implements Sourced {
    public static StatementForm blank(Ref meeting) {
        return new StatementForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                meeting,
                null,
                null,
                null,
                Sharing.CLEAR);
    }

    public static StatementForm of(Statement said) {
        return new StatementForm(
                said.speaker == null ? null : said.speaker.ref(),
                said.party == null ? null : said.party.ref(),
                said.onBehalfOf == null ? null : said.onBehalfOf.ref(),
                said.addressee == null ? null : said.addressee.ref(),
                said.kind,
                said.text,
                said.quote,
                said.condition,
                said.topic == null ? null : said.topic.ref(),
                said.stance,
                said.channel,
                said.relayedBy,
                DateForm.of(said.date, said.dateBasis, said.datePhrase),
                said.meeting == null ? null : said.meeting.ref(),
                said.variantOf == null ? null : said.variantOf.ref(),
                said.strength == null ? null : said.strength.intValue(),
                said.eventCode,
                said.sharing);
    }

    public Statement applyTo(Statement said) {
        said.speaker = Person.of(speaker);
        said.party = Party.of(party);
        said.onBehalfOf = Party.of(onBehalfOf);
        said.addressee = Party.of(addressee);
        said.kind = kind;
        said.text = text;
        said.quote = quote;
        said.condition = condition;
        said.topic = Topic.of(topic);
        said.stance = stance;
        said.channel = channel;
        said.relayedBy = relayedBy;
        said.date = date == null ? null : date.edtf();
        said.dateBasis = date == null ? null : date.settledBasis();
        said.datePhrase = date == null ? null : date.phrase();
        said.meeting = Meeting.of(meeting);
        said.variantOf = Statement.of(variantOf);
        said.strength = strength == null ? null : strength.shortValue();
        said.eventCode = eventCode;
        said.sharing = sharing == null ? Sharing.CLEAR : sharing;
        return said;
    }
}
