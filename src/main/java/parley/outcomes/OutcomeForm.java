package parley.outcomes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import parley.meetings.Meeting;
import parley.parties.Party;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.records.Rows;
import parley.records.Sharing;
import parley.sources.Source;
import parley.time.FuzzyDate;
import parley.topics.Topic;
import parley.web.Label;
import parley.web.Sourced;

/** An outcome as people and programs write it; one with somebody who owes it is a commitment. */
public record OutcomeForm(
        @Label("Meeting") @NotNull(message = "Name the meeting that produced it.") @Of(Kind.MEETING)
        Ref meeting,

        @Label("Kind") @NotNull(message = "Choose what kind of outcome it is.")
        OutcomeKind kind,

        @Label(value = "Agreement", hint = "Who says that this was agreed.")
        Agreement agreement,

        @Label(value = "What came of it", hint = "In your own words.")
        @NotBlank(message = "Say what came of it.")
        @Size(max = 20_000, message = "Shorten it to at most 20,000 characters.")
        String text,

        @Label("Topics")
        List<@NotNull(message = "A row is empty; fill it in or take it away.") @Of(Kind.TOPIC) Ref> topics,

        @Label(value = "Owed by", hint = "The party that is to do it. With one, this is a commitment.") @Of(Kind.PARTY)
        Ref owedBy,

        @Label(value = "Owed to", hint = "The party it was promised to.") @Of(Kind.PARTY)
        Ref owedTo,

        @Label(value = "Due", hint = "Like 1 Mar 2022, or until March 2022; empty where no date was named.")
        FuzzyDate due,

        @Label("Progress") Progress progress,

        @Label(value = "Fulfilled at", hint = "The later meeting at which it came true.") @Of(Kind.MEETING)
        Ref fulfilledBy,

        @Label(value = "Fulfilled according to", hint = "The source that shows it was kept.") @Of(Kind.SOURCE)
        Ref fulfilledBySource,

        @Label(value = "Sharing mark", hint = "Who is not cleared for it does not see it.")
        Sharing sharing)
        implements Sourced {
    public static OutcomeForm blank(Ref meeting) {
        return new OutcomeForm(meeting, null, null, null, null, null, null, null, null, null, null, Sharing.CLEAR);
    }

    public static OutcomeForm of(Outcome outcome) {
        return new OutcomeForm(
                outcome.meeting.ref(),
                outcome.kind,
                outcome.agreement,
                outcome.text,
                outcome.topics.stream().map(Topic::ref).toList(),
                outcome.owedBy == null ? null : outcome.owedBy.ref(),
                outcome.owedTo == null ? null : outcome.owedTo.ref(),
                outcome.due,
                outcome.progress,
                outcome.fulfilledBy == null ? null : outcome.fulfilledBy.ref(),
                outcome.fulfilledBySource == null ? null : outcome.fulfilledBySource.ref(),
                outcome.sharing);
    }

    public Outcome applyTo(Outcome outcome) {
        outcome.meeting = Meeting.of(meeting);
        outcome.kind = kind;
        outcome.agreement = agreement;
        outcome.text = text;
        var named = topics == null ? List.<Ref>of() : topics;
        Rows.replace(outcome.topics, named.stream().map(Topic::of).toList());
        outcome.owedBy = Party.of(owedBy);
        outcome.owedTo = Party.of(owedTo);
        outcome.due = due;
        outcome.progress = progress;
        outcome.fulfilledBy = Meeting.of(fulfilledBy);
        outcome.fulfilledBySource = Source.of(fulfilledBySource);
        outcome.sharing = sharing == null ? Sharing.CLEAR : sharing;
        return outcome;
    }
}
