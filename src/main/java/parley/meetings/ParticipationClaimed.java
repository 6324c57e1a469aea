package parley.meetings;

import jakarta.inject.Singleton;
import java.util.Optional;
import parley.records.Kind;
import parley.sources.Claimed;
import parley.sources.ClaimedKind;
import parley.web.Invalid;

/** The values of one seat of a meeting can be claimed; they are changed on the meeting's form. */
@Singleton
class ParticipationClaimed implements Claimed {
    @Override
    public ClaimedKind kind() {
        return ClaimedKind.PARTICIPATION;
    }

    @Override
    public Class<ParticipationForm> form() {
        return ParticipationForm.class;
    }

    @Override
    public Optional<ParticipationForm> values(long id) {
        return Participation.<Participation>findByIdOptional(id).map(ParticipationForm::of);
    }

    @Override
    public String path(long id) {
        return Participation.<Participation>findByIdOptional(id)
                .map(r -> Kind.MEETING.path(r.meeting.id))
                .orElse(null);
    }

    @Override
    public void take(long id, String field, String value) {
        throw new Invalid("value", "Change this value on the meeting's form, then add the claim.");
    }
}
