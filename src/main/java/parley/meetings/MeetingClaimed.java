package parley.meetings;

import jakarta.inject.Singleton;
import parley.sources.ClaimedKind;
import parley.sources.ClaimedRecords;
import parley.web.FormReader;
import parley.web.Forms;

/** The values of a meeting can be claimed. */
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
}
