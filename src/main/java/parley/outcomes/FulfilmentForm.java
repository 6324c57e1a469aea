package parley.outcomes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import parley.meetings.Meeting;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.sources.Source;
import parley.web.Label;

/** What shows that a commitment was kept: a later meeting, or a source. */
public record FulfilmentForm(
        @Label("Kept at the meeting") @Of(Kind.MEETING) Ref meeting,
        @Label("Kept according to") @Of(Kind.SOURCE) Ref source) {
    @JsonIgnore
    @AssertTrue(message = "Name the meeting or the source that shows it was kept.")
    public boolean isShown() {
        return meeting != null || source != null;
    }

    Outcome applyTo(Outcome outcome) {
        outcome.fulfil(Meeting.of(meeting), Source.of(source));
        return outcome;
    }
}
