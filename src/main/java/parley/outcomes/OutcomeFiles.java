package parley.outcomes;

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

/** The list of outcomes as a file. */
@Path("/")
@Transactional
@Tag(name = "outcomes")
class OutcomeFiles {
    private static final Table TABLE = Table.of(Kind.OUTCOME, """
                      join meeting m on m.id = o.meeting_id
                      left join party b on b.id = o.owed_by_id
                      left join party c on c.id = o.owed_to_id
                      left join meeting f on f.id = o.fulfilled_by_id
                      left join source s on s.id = o.fulfilled_by_source_id
                      left join lateral (
                          select string_agg(cast(t.id as text), '; ' order by ot.position) ids,
                                 string_agg(t.name, '; ' order by ot.position) names
                            from outcome_topic ot
                            join topic t on t.id = ot.topic_id
                           where ot.outcome_id = o.id) t on true
                    """)
            .columns("o", "id", "version")
            .reference("meeting", "m.id", "m.title")
            .date("meeting_date", "m.")
            .columns("o", "kind", "agreement", "text")
            .column("topic_ids", "t.ids")
            .column("topics", "t.names")
            .reference("owed_by", "b.id", "b.name")
            .reference("owed_to", "c.id", "c.name")
            .date("due", "o.due_")
            .columns("o", "progress")
            .reference("fulfilled_by", "f.id", "f.title")
            .reference("fulfilled_by_source", "s.id", "s.title")
            .columns("o", "sharing")
            .instants("o")
            .claimed("o");

    private final OutcomeQueries outcomes;
    private final Exports exports;

    OutcomeFiles(OutcomeQueries outcomes, Exports exports) {
        this.outcomes = outcomes;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/outcomes.{format}")
    @Operation(operationId = "exportOutcomes", summary = "Every outcome that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam OutcomeFilter filter) {
        return exports.file(file.format(), TABLE, outcomes.every(filter, file.sort()));
    }

    @GET
    @Path("outcomes.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam OutcomeFilter filter) {
        return forPrograms(file, filter);
    }

    @GET
    @Path("api/v1/outcomes.ics")
    @Operation(operationId = "calendarOutcomes", summary = "What is due on certain days, as a calendar")
    public Response calendarForPrograms(@BeanParam OutcomeFilter filter) {
        return exports.calendar(Kind.OUTCOME, new OutcomeCalendar(outcomes.every(filter, null)));
    }

    @GET
    @Path("outcomes.ics")
    @Operation(hidden = true)
    public Response calendarForPeople(@BeanParam OutcomeFilter filter) {
        return calendarForPrograms(filter);
    }
}
