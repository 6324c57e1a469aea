package parley.reports;

import static parley.reports.TableWriter.named;

import java.util.stream.Stream;
import parley.meetings.Level;
import parley.records.Kind;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Chart;
import parley.reports.ReportDocument.Shape;
import parley.time.FuzzyDate;
import parley.time.Week;

/** The pictures of a report, each with the table it is drawn from. */
record ChartBlocks(WeeklyReport report) {
    Stream<Block> ofMeetings() {
        return Stream.of(quarter(), levels(), encounters());
    }

    private Chart quarter() {
        var table = new TableWriter("meetings_per_week", "Meetings per week over the quarter", null)
                .text("week", "Week")
                .number("meetings", "Meetings");
        var weeks = report.charts().quarter();
        if (weeks.stream().anyMatch(w -> w.meetings() > 0)) {
            weeks.forEach(w -> table.row(
                    "week:" + w.monday(),
                    null,
                    Cell.of(new Week(w.monday()).text()),
                    Cell.of(Integer.toString(w.meetings()), w.meetings())));
        }
        return new Chart(Shape.BARS, table.done());
    }

    private Chart levels() {
        var table = new TableWriter("level_over_time", "Level over time, per channel", null)
                .text("negotiation", "Negotiation")
                .date("date", "Date")
                .text("level", "Level");
        report.charts()
                .levels()
                .forEach(p -> table.row(
                        "negotiation:" + p.negotiation().id() + ":" + p.day(),
                        null,
                        named(p.negotiation(), Kind.NEGOTIATION),
                        Cell.of(FuzzyDate.of(p.day().toString()).text(), p.day().toString()),
                        Cell.of(p.level().label(), height(p.level()))));
        return new Chart(Shape.DOTS, table.done());
    }

    private Chart encounters() {
        var table = new TableWriter("who_met_whom", "Who met whom in the period", null)
                .text("one", "Party")
                .text("other", "Met")
                .number("meetings", "Meetings");
        report.charts()
                .encounters()
                .forEach(e -> table.row(
                        "party:" + e.one().id() + ":" + e.other().id(),
                        null,
                        named(e.one(), Kind.PARTY),
                        named(e.other(), Kind.PARTY),
                        Cell.of(Integer.toString(e.meetings()), e.meetings())));
        return new Chart(Shape.MATRIX, table.done());
    }

    /** From 1, the lowest. */
    private static int height(Level level) {
        return Level.values().length - level.ordinal();
    }
}
