package parley.outcomes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import parley.records.Named;
import parley.records.Sharing;
import parley.time.FuzzyDate;

/**
 * An outcome as lists, its page and programs show it.
 *
 * @param owedBy who is to do it; only a commitment has one
 * @param due when, as an EDTF string
 * @param fulfilledBy the meeting at which it came true
 * @param fulfilledBySource the document that shows it was kept
 */
public record OutcomeRow(
        long id,
        int version,
        Named meeting,
        FuzzyDate meetingDate,
        OutcomeKind kind,
        Agreement agreement,
        String text,
        List<Named> topics,
        Named owedBy,
        Named owedTo,
        FuzzyDate due,
        Progress progress,
        Named fulfilledBy,
        Named fulfilledBySource,
        Sharing sharing,
        Instant createdAt,
        Instant updatedAt) {
    @JsonIgnore
    public boolean commitment() {
        return owedBy != null;
    }

    /** Whether it is still waited for. */
    @JsonIgnore
    public boolean open() {
        return commitment()
                && fulfilledBy == null
                && fulfilledBySource == null
                && (progress == null || !progress.closed());
    }

    /** Whether it should have happened by now. */
    public boolean overdue(LocalDate today) {
        return open() && due != null && due.latest() != null && due.latest().isBefore(today);
    }
}
