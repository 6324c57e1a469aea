package parley.statements;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.exports.Exports;
import parley.exports.FeedEntry;
import parley.query.Paging;
import parley.records.Kind;

/** Statements for readers of feeds, by the filters of the list. */
@Path("/feeds")
@Transactional
class StatementFeeds {
    private final StatementQueries statements;
    private final Exports exports;

    StatementFeeds(StatementQueries statements, Exports exports) {
        this.statements = statements;
        this.exports = exports;
    }

    @GET
    @Path("statements.atom")
    public Response atom(@BeanParam StatementFilter filter) {
        var latest = statements.page(filter, Paging.first(100, "-updated")).rows();
        return exports.feed(
                "Statements", latest.stream().map(StatementFeeds::entry).toList());
    }

    private static FeedEntry entry(StatementRow row) {
        var speaker = row.speaker() == null ? row.party() : row.speaker();
        var text = Stream.of(
                        row.text(),
                        row.quote() == null ? "" : "“" + row.quote() + "”",
                        row.date() == null ? "" : row.date().text())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        var topics =
                row.topic() == null ? List.<String>of() : List.of(row.topic().name());
        var title = row.kind().label() + ", " + speaker.name();
        return new FeedEntry(Kind.STATEMENT, row.id(), title, text, topics, row.createdAt(), row.updatedAt());
    }
}
