package parley.meetings;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import parley.exports.Exports;
import parley.exports.FileAsked;
import parley.exports.Table;
import parley.records.Kind;

/** The list of meetings as a file. */
@Path("/")
@Transactional
@Tag(name = "meetings")
class MeetingFiles {
    private static final Table TABLE = Table.of(Kind.MEETING, """
                      left join negotiation n on n.id = m.negotiation_id
                      left join venue v on v.id = m.venue_id
                      left join lateral (
                          select string_agg(cast(y.id as text), '; ' order by s.place) ids,
                                 string_agg(y.name, '; ' order by s.place) names,
                                 string_agg(y.code, '; ' order by s.place) codes
                            from (select p.party_id, min(p.position) place
                                    from participation p
                                   where p.meeting_id = m.id
                                   group by p.party_id) s
                            join party y on y.id = s.party_id) y on true
                      left join lateral (
                          select string_agg(cast(h.id as text), '; ' order by p.position, p.id) ids,
                                 string_agg(h.name, '; ' order by p.position, p.id) names
                            from participation p
                            join person h on h.id = p.person_id
                           where p.meeting_id = m.id) h on true
                      left join lateral (
                          select string_agg(cast(t.id as text), '; ' order by mt.position) ids,
                                 string_agg(t.name, '; ' order by mt.position) names
                            from meeting_topic mt
                            join topic t on t.id = mt.topic_id
                           where mt.meeting_id = m.id) t on true
                    """)
            .columns("m", "id", "version", "title")
            .reference("negotiation", "n.id", "n.name")
            .columns("m", "format", "status", "occurrence", "level")
            .date("date", "m.")
            .columns("m", "date_basis", "date_phrase", "start_time", "zone", "duration_minutes", "duration_approximate")
            .reference("venue", "v.id", "v.name")
            .columns("v", "city", "country", "latitude", "longitude")
            .column("party_ids", "y.ids")
            .column("parties", "y.names")
            .column("party_codes", "y.codes")
            .column("person_ids", "h.ids")
            .column("people", "h.names")
            .column("topic_ids", "t.ids")
            .column("topics", "t.names")
            .column("outcomes", "(select count(*) from outcome o where o.meeting_id = m.id and o.deleted_at is null)")
            .columns("m", "summary", "event_code", "sharing")
            .instants("m")
            .claimed("m");

    private final MeetingQueries meetings;
    private final Exports exports;

    MeetingFiles(MeetingQueries meetings, Exports exports) {
        this.meetings = meetings;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/meetings.{format}")
    @Operation(operationId = "exportMeetings", summary = "Every meeting that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam MeetingFilter filter) {
        return exports.file(file.format(), TABLE, meetings.every(filter, file.sort()));
    }

    @GET
    @Path("meetings.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam MeetingFilter filter) {
        return forPrograms(file, filter);
    }

    @GET
    @Path("api/v1/meetings.ics")
    @Operation(operationId = "calendarMeetings", summary = "Meetings on certain days, as a calendar")
    public Response calendarForPrograms(@BeanParam MeetingFilter filter) {
        return exports.calendar(Kind.MEETING, new MeetingCalendar(meetings.every(filter, null)));
    }

    @GET
    @Path("meetings.ics")
    @Operation(hidden = true)
    public Response calendarForPeople(@BeanParam MeetingFilter filter) {
        return calendarForPrograms(filter);
    }
}
