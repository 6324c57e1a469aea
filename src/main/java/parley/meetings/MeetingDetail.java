package parley.meetings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import parley.records.Named;

/**
 * All that is recorded of one meeting.
 *
 * @param levelOverridden whether the level was chosen by somebody, not worked out from the participations
 * @param eventCode a CAMEO code
 * @param links to earlier meetings
 * @param laterLinks from later meetings to this one
 */
public record MeetingDetail(
        @JsonUnwrapped MeetingRow row,
        boolean levelOverridden,
        String summary,
        String eventCode,
        List<Result> outcomes,
        List<Link> links,
        List<Link> laterLinks) {
    /** An outcome, by its codes. */
    public record Result(long id, String kind, String agreement, String text) {}

    /** How this meeting hangs together with another. */
    public record Link(LinkKind kind, Named meeting, String note) {}
}
