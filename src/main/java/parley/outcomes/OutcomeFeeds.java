package parley.outcomes;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.exports.Exports;
import parley.exports.FeedEntry;
import parley.query.Paging;
import parley.records.Kind;
import parley.records.Named;

/** Outcomes for readers of feeds, and what is due for calendar programs, by the filters of the list. */
@Path("/feeds")
@Transactional
class OutcomeFeeds {
    private final OutcomeQueries outcomes;
    private final Exports exports;

    OutcomeFeeds(OutcomeQueries outcomes, Exports exports) {
        this.outcomes = outcomes;
        this.exports = exports;
    }

    @GET
    @Path("outcomes.atom")
    public Response atom(@BeanParam OutcomeFilter filter) {
        var latest = outcomes.page(filter, Paging.first(100, "-updated")).rows();
        return exports.feed("Outcomes", latest.stream().map(OutcomeFeeds::entry).toList());
    }

    @GET
    @Path("outcomes.ics")
    public Response calendar(@BeanParam OutcomeFilter filter) {
        return exports.calendar(Kind.OUTCOME, new OutcomeCalendar(outcomes.every(filter, null)));
    }

    private static FeedEntry entry(OutcomeRow row) {
        var text = Stream.of(
                        row.text(),
                        "Of " + row.meeting().name(),
                        row.owedBy() == null ? "" : "Owed by " + row.owedBy().name(),
                        row.due() == null ? "" : "Due " + row.due().text(),
                        row.progress() == null ? "" : row.progress().label())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        var topics = row.topics().stream().map(Named::name).toList();
        var title = row.kind().label() + ": " + row.meeting().name();
        return new FeedEntry(Kind.OUTCOME, row.id(), title, text, topics, row.createdAt(), row.updatedAt());
    }
}
