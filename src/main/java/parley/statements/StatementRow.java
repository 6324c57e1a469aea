package parley.statements;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import parley.meetings.MeetingDate;
import parley.records.Named;
import parley.records.Sharing;

/**
 * A statement as lists show it.
 *
 * @param party the side the speaker belongs to
 * @param onBehalfOf the side spoken for, where it is another
 * @param strength among the wordings of one signal, 1 the weakest
 */
public record StatementRow(
        long id,
        int version,
        Named speaker,
        Named party,
        Named onBehalfOf,
        Named addressee,
        StatementKind kind,
        String text,
        String quote,
        String condition,
        Named topic,
        Stance stance,
        String channel,
        String relayedBy,
        MeetingDate date,
        Named meeting,
        Named variantOf,
        Integer strength,
        String eventCode,
        Sharing sharing,
        Instant createdAt,
        Instant updatedAt) {
    /** Whose position it is. */
    @JsonIgnore
    public Named side() {
        return onBehalfOf == null ? party : onBehalfOf;
    }
}
