package parley.meetings;

import java.time.ZoneId;
import java.util.List;

/** The next meeting after one, as far as it can be told from that one. */
public final class FollowUp {
    private FollowUp() {}

    /**
     * The same negotiation, parties, heads of delegation, venue and agenda, linked to the meeting before. When it is, and how
     * likely, is left to be said.
     */
    public static MeetingForm of(Meeting before) {
        return new MeetingForm(
                before.title,
                before.negotiation == null ? null : before.negotiation.ref(),
                MeetingStatus.SCHEDULED,
                before.format,
                null,
                null,
                null,
                before.zone == null ? null : ZoneId.of(before.zone),
                null,
                null,
                before.venue == null ? null : before.venue.ref(),
                participants(before),
                null,
                null,
                before.topics.stream().map(topic -> topic.ref()).toList(),
                List.of(new MeetingLinkForm(LinkKind.FOLLOW_UP_OF, before.ref(), null)),
                null,
                null,
                before.sharing);
    }

    /** Every party once, with the person who led its delegation. */
    private static List<ParticipationForm> participants(Meeting before) {
        return before.participations.stream()
                .filter(p -> p.delegationRole == DelegationRole.HEAD || !led(before, p))
                .map(FollowUp::expected)
                .distinct()
                .toList();
    }

    private static boolean led(Meeting before, Participation one) {
        return before.participations.stream()
                .anyMatch(p -> p.delegationRole == DelegationRole.HEAD && p.party.id.equals(one.party.id));
    }

    private static ParticipationForm expected(Participation before) {
        var head = before.delegationRole == DelegationRole.HEAD;
        return new ParticipationForm(
                before.party.ref(),
                null,
                head ? before.person.ref() : null,
                before.role,
                head ? DelegationRole.HEAD : null,
                head ? before.capacity : null,
                head ? before.level : null,
                Attendance.EXPECTED,
                before.onBehalfOf == null ? null : before.onBehalfOf.ref());
    }
}
