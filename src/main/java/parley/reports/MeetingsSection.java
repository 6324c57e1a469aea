package parley.reports;

import static parley.reports.TableWriter.about;
import static parley.reports.TableWriter.code;
import static parley.reports.TableWriter.date;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.meetings.MeetingRow;
import parley.records.Kind;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;

/** 3: the meetings of the period, those that surely were in it apart from those that may have been. */
record MeetingsSection(WeeklyReport report) {
    private static final String NO_NEGOTIATION = "Other meetings";

    Section section() {
        var blocks = Stream.concat(
                Stream.<Block>of(
                        table(
                                "meetings_certain",
                                "Certainly in the period",
                                "No meeting was certainly in the period.",
                                report.certain()),
                        table(
                                "meetings_possible",
                                "Possibly in the period",
                                "No meeting with an uncertain date may have been in it.",
                                report.possible())),
                new ChartBlocks(report).ofMeetings());
        return new Section("meetings", 3, "Meetings", "No meeting is on record for the period.", null, blocks.toList());
    }

    private Table table(String key, String caption, String empty, List<MeetingRow> meetings) {
        var table = new TableWriter(key, caption, empty)
                .date("date", "Date")
                .text("meeting", "Meeting")
                .text("status", "Status")
                .text("kind", "Format and level")
                .text("parties", "Parties")
                .text("venue", "Venue")
                .number("duration_minutes", "Duration")
                .text("outcomes", "What came of it")
                .text("grades", "Grade, ¶");
        grouped(meetings)
                .forEach(m -> table.row(
                        about(Kind.MEETING, m.id()),
                        group(m),
                        when(m),
                        Cell.link(m.title(), Kind.MEETING.path(m.id())),
                        code(m.status()),
                        Cell.of(m.kind()),
                        Cell.of(m.parties().stream().map(MeetingRow.Side::name).collect(Collectors.joining(", "))),
                        where(m),
                        duration(m),
                        Cell.of(outcomes(m)),
                        Cell.of(report.cited("meeting:" + m.id()))));
        return table.done();
    }

    /** Negotiation by negotiation, in the order of their first meetings; those of none come last. */
    private static Stream<MeetingRow> grouped(List<MeetingRow> meetings) {
        var groups = meetings.stream()
                .collect(Collectors.groupingBy(MeetingsSection::group, LinkedHashMap::new, Collectors.toList()));
        var others = groups.remove(NO_NEGOTIATION);
        return Stream.concat(
                groups.values().stream().flatMap(List::stream), others == null ? Stream.empty() : others.stream());
    }

    private static String group(MeetingRow meeting) {
        return meeting.negotiation() == null
                ? NO_NEGOTIATION
                : meeting.negotiation().name();
    }

    /** Its day, and the time on the clocks of its place. */
    static Cell when(MeetingRow meeting) {
        var day = date(meeting.date());
        return meeting.startTime() == null
                ? day
                : Cell.of(day.text() + ", " + meeting.startTime() + " " + meeting.zone(), day.value());
    }

    private Cell where(MeetingRow meeting) {
        if (meeting.venue() == null) {
            return report.notStated(meeting, "venue") ? Cell.of("not stated", "") : Cell.none();
        }
        var venue = meeting.venue();
        var city = venue.city() == null || venue.city().equals(venue.name()) ? "" : ", " + venue.city();
        return Cell.link(venue.name() + city, Kind.VENUE.path(venue.id()));
    }

    private Cell duration(MeetingRow meeting) {
        if (meeting.duration() == null) {
            return report.notStated(meeting, "durationMinutes") ? Cell.of("not stated", "") : Cell.none();
        }
        return Cell.of(meeting.duration(), meeting.durationMinutes());
    }

    private String outcomes(MeetingRow meeting) {
        return report.outcomes().stream()
                .filter(o -> o.meeting().id() == meeting.id())
                .map(o -> o.kind().label())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
