package parley.sources;

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

/** The list of sources as a file. */
@Path("/")
@Transactional
@Tag(name = "sources")
class SourceFiles {
    private static final Table TABLE = Table.of(Kind.SOURCE, "left join source u on u.id = s.upstream_id")
            .columns("s", "id", "version", "title", "kind", "publisher", "author", "url")
            .date("published", "s.published_")
            .columns("s", "retrieved", "language", "reliability")
            .reference("upstream", "u.id", "u.title")
            .columns("s", "sharing")
            .instants("s");

    private static final DayCalendar.Words WORDS =
            new DayCalendar.Words("s.title", "concat_ws(', ', s.author, s.publisher, s.url)", "s.sharing");

    private final SourceQueries sources;
    private final Exports exports;

    SourceFiles(SourceQueries sources, Exports exports) {
        this.sources = sources;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/sources.{format}")
    @Operation(operationId = "exportSources", summary = "Every source that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam SourceFilter filter) {
        return exports.file(file.format(), TABLE, sources.every(filter, file.sort()));
    }

    @GET
    @Path("sources.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam SourceFilter filter) {
        return forPrograms(file, filter);
    }

    @GET
    @Path("api/v1/sources.ics")
    @Operation(operationId = "calendarSources", summary = "Sources that were published on certain days, as a calendar")
    public Response calendar(@BeanParam SourceFilter filter) {
        return exports.calendar(
                Kind.SOURCE,
                new DayCalendar(
                        Kind.SOURCE,
                        "Sources",
                        sources.every(filter, null),
                        "s.id",
                        "s.published_",
                        "s.published_",
                        WORDS,
                        ""));
    }
}
