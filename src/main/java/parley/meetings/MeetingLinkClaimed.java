package parley.meetings;

import jakarta.inject.Singleton;
import java.util.Optional;
import parley.records.Kind;
import parley.sources.Claimed;
import parley.sources.ClaimedKind;
import parley.web.Invalid;

/** The values of one link of a meeting can be claimed; they are changed on the meeting's form. */
@Singleton
class MeetingLinkClaimed implements Claimed {
    @Override
    public ClaimedKind kind() {
        return ClaimedKind.MEETING_LINK;
    }

    @Override
    public Class<MeetingLinkForm> form() {
        return MeetingLinkForm.class;
    }

    @Override
    public Optional<MeetingLinkForm> values(long id) {
        return MeetingLink.<MeetingLink>findByIdOptional(id).map(MeetingLinkForm::of);
    }

    @Override
    public String path(long id) {
        return MeetingLink.<MeetingLink>findByIdOptional(id)
                .map(r -> Kind.MEETING.path(r.meeting.id))
                .orElse(null);
    }

    @Override
    public void take(long id, String field, String value) {
        throw new Invalid("value", "Change this value on the meeting's form, then add the claim.");
    }
}
