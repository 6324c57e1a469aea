package parley.meetings;

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

/** Meetings for readers of feeds and for calendar programs, by the filters of the list. */
@Path("/feeds")
@Transactional
class MeetingFeeds {
    private final MeetingQueries meetings;
    private final Exports exports;

    MeetingFeeds(MeetingQueries meetings, Exports exports) {
        this.meetings = meetings;
        this.exports = exports;
    }

    @GET
    @Path("meetings.atom")
    public Response atom(@BeanParam MeetingFilter filter) {
        var latest = meetings.page(filter, Paging.first(100, "-updated")).rows();
        return exports.feed("Meetings", latest.stream().map(MeetingFeeds::entry).toList());
    }

    @GET
    @Path("meetings.ics")
    public Response calendar(@BeanParam MeetingFilter filter) {
        return exports.calendar(Kind.MEETING, new MeetingCalendar(meetings.every(filter, null)));
    }

    private static FeedEntry entry(MeetingRow row) {
        var text = Stream.of(
                        row.date() == null ? "Date not known" : row.date().text(),
                        row.status().label(),
                        row.kind(),
                        row.parties().stream().map(MeetingRow.Side::name).collect(Collectors.joining(", ")),
                        row.venue() == null ? "" : row.venue().name())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        var topics = row.topics().stream().map(Named::name).toList();
        return new FeedEntry(Kind.MEETING, row.id(), row.title(), text, topics, row.createdAt(), row.updatedAt());
    }
}
