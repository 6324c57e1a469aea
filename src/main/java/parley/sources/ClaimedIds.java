package parley.sources;

import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;

/** The one record a claim is about: a column for each kind, so that the database keeps the reference true; one is filled. */
@Embeddable
public class ClaimedIds {
    public Long negotiationId;
    public Long meetingId;
    public Long meetingLinkId;
    public Long participationId;
    public Long personId;
    public Long postId;
    public Long partyId;
    public Long venueId;
    public Long outcomeId;
    public Long statementId;

    static ClaimedIds of(RecordRef ref) {
        var ids = new ClaimedIds();
        switch (ref.kind()) {
            case NEGOTIATION -> ids.negotiationId = ref.id();
            case MEETING -> ids.meetingId = ref.id();
            case MEETING_LINK -> ids.meetingLinkId = ref.id();
            case PARTICIPATION -> ids.participationId = ref.id();
            case PERSON -> ids.personId = ref.id();
            case POST -> ids.postId = ref.id();
            case PARTY -> ids.partyId = ref.id();
            case VENUE -> ids.venueId = ref.id();
            case OUTCOME -> ids.outcomeId = ref.id();
            case STATEMENT -> ids.statementId = ref.id();
        }
        return ids;
    }

    RecordRef ref() {
        return filled().entrySet().stream()
                .map(e -> new RecordRef(e.getKey(), e.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private Map<ClaimedKind, Long> filled() {
        var ids = new EnumMap<ClaimedKind, Long>(ClaimedKind.class);
        ids.put(ClaimedKind.NEGOTIATION, negotiationId);
        ids.put(ClaimedKind.MEETING, meetingId);
        ids.put(ClaimedKind.MEETING_LINK, meetingLinkId);
        ids.put(ClaimedKind.PARTICIPATION, participationId);
        ids.put(ClaimedKind.PERSON, personId);
        ids.put(ClaimedKind.POST, postId);
        ids.put(ClaimedKind.PARTY, partyId);
        ids.put(ClaimedKind.VENUE, venueId);
        ids.put(ClaimedKind.OUTCOME, outcomeId);
        ids.put(ClaimedKind.STATEMENT, statementId);
        ids.values().removeIf(id -> id == null);
        return ids;
    }
}
