package parley.meetings;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.records.Recorded;
import parley.sources.ClaimedKind;
import parley.sources.ClaimedRecords;
import parley.sources.RecordRef;
import parley.web.FormReader;
import parley.web.Forms;

/** The values of a meeting can be claimed, and its seats and links each by itself. */
@Singleton
class MeetingClaimed extends ClaimedRecords<Meeting, MeetingForm> {
    MeetingClaimed(FormReader reader, Forms forms) {
        super(
                ClaimedKind.MEETING,
                Meeting.class,
                MeetingForm.class,
                MeetingForm::of,
                MeetingForm::applyTo,
                reader,
                forms);
    }

    @Override
    public Map<String, RecordRef> rows(Recorded record) {
        var meeting = (Meeting) record;
        var rows = new LinkedHashMap<String, RecordRef>();
        for (var seat : meeting.participations) {
            rows.put("participations[" + seat.position + "]", RecordRef.of(ClaimedKind.PARTICIPATION, seat.id));
        }
        for (var link : meeting.links) {
            rows.put("links[" + link.position + "]", RecordRef.of(ClaimedKind.MEETING_LINK, link.id));
        }
        return rows;
    }
}
