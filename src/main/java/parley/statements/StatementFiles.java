package parley.statements;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import parley.exports.DayCalendar;
import parley.exports.Exports;
import parley.exports.FileAsked;
import parley.exports.Table;
import parley.records.Kind;

/** The list of statements as a file. */
@Path("/")
@Transactional
@Tag(name = "statements")
class StatementFiles {
    private static final Table TABLE = Table.of(Kind.STATEMENT, """
                      left join person h on h.id = t.speaker_id
                      left join party p on p.id = t.party_id
                      left join party b on b.id = t.on_behalf_of_id
                      left join party a on a.id = t.addressee_id
                      left join topic i on i.id = t.topic_id
                      left join meeting m on m.id = t.meeting_id
                    """)
            .columns("t", "id", "version")
            .reference("speaker", "h.id", "h.name")
            .reference("party", "p.id", "p.name")
            .reference("on_behalf_of", "b.id", "b.name")
            .reference("addressee", "a.id", "a.name")
            .columns("t", "kind", "text", "quote", "condition")
            .reference("topic", "i.id", "i.name")
            .columns("t", "stance", "channel", "relayed_by")
            .date("date", "t.")
            .columns("t", "date_basis", "date_phrase")
            .reference("meeting", "m.id", "m.title")
            .columns("t", "variant_of_id", "strength", "event_code", "sharing")
            .instants("t")
            .claimed("t");

    private static final String JOINS = """
              left join person h on h.id = t.speaker_id
              left join party p on p.id = t.party_id
            """;

    private static final DayCalendar.Words WORDS =
            new DayCalendar.Words("coalesce(h.name, p.name) || ': ' || t.text", "t.quote", "t.sharing");

    private final StatementQueries statements;
    private final Exports exports;

    StatementFiles(StatementQueries statements, Exports exports) {
        this.statements = statements;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/statements.{format}")
    @Operation(operationId = "exportStatements", summary = "Every statement that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam StatementFilter filter) {
        return exports.file(file.format(), TABLE, statements.every(filter, file.sort()));
    }

    @GET
    @Path("statements.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam StatementFilter filter) {
        return forPrograms(file, filter);
    }

    @GET
    @Path("api/v1/statements.ics")
    @Operation(operationId = "calendarStatements", summary = "Statements of certain days, as a calendar")
    public Response calendar(@BeanParam StatementFilter filter) {
        return exports.calendar(
                Kind.STATEMENT,
                new DayCalendar(
                        Kind.STATEMENT,
                        "Statements",
                        statements.every(filter, null),
                        "t.id",
                        "t.",
                        "t.",
                        WORDS,
                        JOINS));
    }
}
