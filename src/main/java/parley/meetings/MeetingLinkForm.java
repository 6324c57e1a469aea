package parley.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.web.Label;

/** How a meeting hangs together with an earlier one, as people and programs write it. */
public record MeetingLinkForm(
        @Label("How") @NotNull(message = "Choose how the two hang together.")
        LinkKind kind,

        @Label("Earlier meeting") @NotNull(message = "Name the earlier meeting, or empty the row.") @Of(Kind.MEETING)
        Ref meeting,

        @Label("Note") @Size(max = 1000, message = "Shorten the note to at most 1,000 characters.")
        String note) {
    static MeetingLinkForm of(MeetingLink link) {
        return new MeetingLinkForm(link.kind, link.earlier.ref(), link.note);
    }

    boolean means(MeetingLink link) {
        return kind == link.kind && meeting.id().equals(link.earlier.id);
    }

    void applyTo(MeetingLink link) {
        link.kind = kind;
        link.earlier = Meeting.of(meeting);
        link.note = note;
    }
}
