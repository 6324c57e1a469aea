package parley.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import parley.negotiations.Negotiation;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.records.Rows;
import parley.records.Sharing;
import parley.topics.Topic;
import parley.venues.Venue;
import parley.web.Label;
import parley.web.Sourced;

/** A meeting as people and programs write it. */
public record MeetingForm(
        @Label("Title")
        @NotBlank(message = "Enter a title for the meeting.")
        @Size(max = 300, message = "Shorten the title to at most 300 characters.")
        String title,

        @Label(value = "Negotiation", hint = "The process it belongs to.") @Of(Kind.NEGOTIATION)
        Ref negotiation,

        @Label("Status") @NotNull(message = "Choose the status of the meeting.")
        MeetingStatus status,

        @Label("Format") Format format,

        @Label(value = "Occurrence", hint = "How likely it is to take place, for what lies ahead.")
        Occurrence occurrence,

        @Valid DateForm date,

        @Label(value = "Start time", hint = "24 hours, local: 09:30.")
        LocalTime startTime,

        @Label(value = "Zone", hint = "Like Europe/Brussels.")
        @Schema(implementation = String.class, description = "An IANA zone.", examples = "Europe/Brussels")
        ZoneId zone,

        @Label(value = "Duration", hint = "In minutes.")
        @Min(value = 1, message = "A meeting lasts at least a minute.")
        @Max(value = 100_000, message = "A meeting lasts at most 100,000 minutes.")
        Integer durationMinutes,

        @Label("The duration is approximate") Boolean durationApproximate,

        @Label("Venue") @Of(Kind.VENUE) Ref venue,

        @Label("Participants") @Size(max = 300, message = "A meeting has at most 300 participants.")
        List<@NotNull(message = "A row is empty; fill it in or take it away.") @Valid ParticipationForm> participations,

        @Label(value = "Level", hint = "Worked out from the participants unless you say otherwise.")
        Level level,

        @Label("Keep this level, whoever sits there") Boolean levelOverridden,

        @Label("Agenda") @Size(max = 100, message = "An agenda has at most 100 topics.")
        List<@NotNull(message = "A row is empty; fill it in or take it away.") @Of(Kind.TOPIC) Ref> topics,

        @Label("Earlier meetings") @Size(max = 50, message = "Link at most 50 earlier meetings.")
        List<@NotNull(message = "A row is empty; fill it in or take it away.") @Valid MeetingLinkForm> links,

        @Label("Summary") @Size(max = 20_000, message = "Shorten the summary to at most 20,000 characters.")
        String summary,

        @Label(value = "Event code", hint = "CAMEO, two to four digits; optional.")
        @Pattern(regexp = "\\d{2,4}", message = "A CAMEO code is two to four digits.")
        String eventCode,

        @Label(value = "Sharing mark", hint = "Who is not cleared for it does not see it.")
        Sharing sharing)
        implements Sourced {
    public static MeetingForm blank() {
        return new MeetingForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Sharing.CLEAR);
    }

    public static MeetingForm of(Meeting meeting) {
        return new MeetingForm(
                meeting.title,
                meeting.negotiation == null ? null : meeting.negotiation.ref(),
                meeting.status,
                meeting.format,
                meeting.occurrence,
                DateForm.of(meeting.date, meeting.dateBasis, meeting.datePhrase),
                meeting.startTime,
                meeting.zone == null ? null : ZoneId.of(meeting.zone),
                meeting.durationMinutes,
                meeting.durationApproximate,
                meeting.venue == null ? null : meeting.venue.ref(),
                meeting.participations.stream().map(ParticipationForm::of).toList(),
                meeting.level,
                meeting.levelOverridden,
                meeting.topics.stream().map(Topic::ref).toList(),
                meeting.links.stream().map(MeetingLinkForm::of).toList(),
                meeting.summary,
                meeting.eventCode,
                meeting.sharing);
    }

    public Meeting applyTo(Meeting meeting) {
        meeting.title = title;
        meeting.negotiation = Negotiation.of(negotiation);
        meeting.status = status;
        meeting.format = format;
        meeting.occurrence = occurrence;
        meeting.date = date == null ? null : date.edtf();
        meeting.dateBasis = date == null ? null : date.settledBasis();
        meeting.datePhrase = date == null ? null : date.phrase();
        meeting.startTime = startTime;
        meeting.zone = zone == null ? null : zone.getId();
        meeting.durationMinutes = durationMinutes;
        meeting.durationApproximate = Boolean.TRUE.equals(durationApproximate);
        meeting.venue = Venue.of(venue);
        meeting.summary = summary;
        meeting.eventCode = eventCode;
        meeting.sharing = sharing == null ? Sharing.CLEAR : sharing;
        applyRowsTo(meeting);
        meeting.settleLevel(level, Boolean.TRUE.equals(levelOverridden));
        return meeting;
    }

    private void applyRowsTo(Meeting meeting) {
        Rows.fill(
                meeting.participations,
                participations,
                ParticipationForm::means,
                Participation::new,
                (row, participation, position) -> {
                    row.applyTo(participation);
                    participation.meeting = meeting;
                    participation.position = position;
                });
        Rows.fill(meeting.links, links, MeetingLinkForm::means, MeetingLink::new, (row, link, position) -> {
            row.applyTo(link);
            link.meeting = meeting;
            link.position = position;
        });
        var agenda = topics == null ? List.<Ref>of() : topics;
        Rows.replace(meeting.topics, agenda.stream().map(Topic::of).toList());
    }
}
