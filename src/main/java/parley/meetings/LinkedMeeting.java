package parley.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;
import parley.meetings.MeetingRow.Seat;
import parley.records.Kind;
import parley.records.Named;
import parley.sources.SourceRow;
import parley.venues.VenueRow;

/**
 * A meeting as linked data: an Event of schema.org in JSON-LD. Only what is known is there: a date that is not certain to the day gives no
 * start, a duration that is approximate gives no end.
 *
 * @param id the address of its page
 * @param startDate a day, or a clock time with its offset
 * @param organizer who hosted, convened or chaired it
 * @param attendee every other party, and the people, as far as they are not known to have stayed away
 * @param subjectOf the sources that are cited for it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LinkedMeeting(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String name,
        String description,
        String startDate,
        String endDate,
        String duration,
        String eventStatus,
        LinkedPlace location,
        List<Thing> organizer,
        List<Thing> attendee,
        Thing superEvent,
        List<Thing> about,
        List<Thing> subjectOf) {
    private static final String SCHEMA = "https://schema.org";

    /** @param home the address that pages begin with, without a slash at the end */
    static LinkedMeeting of(MeetingDetail meeting, VenueRow venue, List<SourceRow> sources, String home) {
        var row = meeting.row();
        return new LinkedMeeting(
                SCHEMA,
                "Event",
                home + Kind.MEETING.path(row.id()),
                row.title(),
                meeting.summary(),
                text(start(row)),
                text(end(row)),
                row.durationMinutes() == null || row.durationApproximate() ? null : "PT" + row.durationMinutes() + "M",
                SCHEMA + "/" + status(row.status()),
                venue == null ? null : LinkedPlace.of(venue, home),
                seats(row, true).map(s -> party(s, home)).distinct().toList(),
                Stream.concat(
                                seats(row, false).map(s -> party(s, home)),
                                row.participations().stream()
                                        .filter(s -> s.person() != null && there(s))
                                        .map(s -> person(s, home)))
                        .distinct()
                        .toList(),
                row.negotiation() == null ? null : thing("EventSeries", Kind.NEGOTIATION, row.negotiation(), home),
                row.topics().stream()
                        .map(t -> thing("Thing", Kind.TOPIC, t, home))
                        .toList(),
                sources.stream().map(s -> source(s, home)).toList());
    }

    private static Temporal start(MeetingRow row) {
        if (row.date() == null || !row.date().certain()) {
            return null;
        }
        return row.startTime() == null || !row.date().exact()
                ? row.date().earliest()
                : row.date()
                        .earliest()
                        .atTime(row.startTime())
                        .atZone(ZoneId.of(row.zone()))
                        .toOffsetDateTime();
    }

    private static Temporal end(MeetingRow row) {
        var start = start(row);
        if (start instanceof OffsetDateTime time) {
            return row.durationMinutes() == null || row.durationApproximate()
                    ? null
                    : time.plusMinutes(row.durationMinutes());
        }
        return start == null || row.date().exact() ? null : row.date().latest();
    }

    private static String text(Temporal time) {
        return time == null ? null : time.toString();
    }

    private static String status(MeetingStatus status) {
        return switch (status) {
            case CANCELLED, BOYCOTTED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            default -> "EventScheduled";
        };
    }

    private static Stream<Seat> seats(MeetingRow row, boolean organizers) {
        return row.participations().stream().filter(s -> organizes(s) == organizers && there(s));
    }

    private static boolean organizes(Seat seat) {
        return seat.role() == Role.HOST || seat.role() == Role.CONVENER || seat.role() == Role.CHAIR;
    }

    private static boolean there(Seat seat) {
        return seat.attendance() != Attendance.DECLINED && seat.attendance() != Attendance.ABSENT;
    }

    private static Thing party(Seat seat, String home) {
        var party = seat.party();
        return thing("Organization", Kind.PARTY, new Named(party.id(), party.name()), home);
    }

    private static Thing person(Seat seat, String home) {
        var person = thing("Person", Kind.PERSON, seat.person(), home);
        return new Thing(person.type, person.id, person.name, null, null, seat.title(), party(seat, home));
    }

    private static Thing source(SourceRow source, String home) {
        var id = home + Kind.SOURCE.path(source.id());
        var published = source.published() != null && source.published().day()
                ? source.published().edtf()
                : null;
        return new Thing("CreativeWork", id, source.title(), source.url(), published, null, null);
    }

    private static Thing thing(String type, Kind kind, Named named, String home) {
        return new Thing(type, home + kind.path(named.id()), named.name(), null, null, null, null);
    }

    /** Another record: what it is in schema.org, the address of its page, and what it is called. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Thing(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String name,
            String url,
            String datePublished,
            String jobTitle,
            Thing affiliation) {}
}
