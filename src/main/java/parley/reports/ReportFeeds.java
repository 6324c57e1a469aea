package parley.reports;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import parley.exports.Exports;
import parley.exports.FeedEntry;
import parley.query.Paging;

/** Published issues for readers of feeds. */
@Path("/feeds")
@Transactional
class ReportFeeds {
    private final IssueQueries issues;
    private final Exports exports;

    ReportFeeds(IssueQueries issues, Exports exports) {
        this.issues = issues;
        this.exports = exports;
    }

    @GET
    @Path("reports.atom")
    public Response atom(@RestQuery List<String> definition) {
        var latest = issues.page(new IssueFilter(List.of("published"), definition), Paging.first(50, "-updated"))
                .rows();
        return exports.feed("Reports", latest.stream().map(ReportFeeds::entry).toList());
    }

    private static FeedEntry entry(IssueRow issue) {
        var series = issue.series() == null ? "" : issue.series() + ", ";
        var corrects = issue.corrects() == null ? "" : "Corrects issue " + issue.corrects() + ".";
        return new FeedEntry(
                "/reports/issues/" + issue.id(),
                series + "issue " + issue.number() + ": " + issue.title(),
                corrects,
                List.of(),
                issue.publishedAt(),
                issue.publishedAt());
    }
}
