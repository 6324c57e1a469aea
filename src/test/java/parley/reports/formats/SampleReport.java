package parley.reports.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import parley.reports.ReportDocument;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Bullets;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Chart;
import parley.reports.ReportDocument.Column;
import parley.reports.ReportDocument.Fact;
import parley.reports.ReportDocument.Row;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Shape;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Text;
import parley.reports.ReportDocument.Type;

/** A report with all that a report can have: five alphabets, signs that formats take for their own, an empty section, a long table. */
final class SampleReport {
    private SampleReport() {}

    static ReportDocument report() {
        return new ReportDocument(
                "Week 2 of 2022",
                "2022-W02",
                Instant.parse("2022-01-17T05:00:00Z"),
                "Europe/Prague",
                List.of(new Fact("Desk", "Žluťoučký & Söhne <desk>"), new Fact("Issue", "7")),
                List.of(
                        section("bottom_line", 1, new Bullets(List.of("# not a heading", "Talks *go on* | and on"))),
                        section("judgements", 2),
                        section("meetings", 3, meetings(), empty(), bars(), dots(), matrix()),
                        new Section("gaps", 10, "Gaps", "No gap.", "Not for these readers", List.of()),
                        section("sources", 11, many(), new Text("A method, and why."))));
    }

    private static Section section(String key, int number, Block... blocks) {
        return new Section(key, number, "Heading " + key, "Nothing in " + key + ".", null, List.of(blocks));
    }

    private static Table meetings() {
        var columns = List.of(
                new Column("date", "Date", Type.DATE),
                new Column("meeting", "Meeting", Type.TEXT),
                new Column("parties", "Parties", Type.TEXT),
                new Column("duration_minutes", "Duration", Type.NUMBER));
        var rows = List.of(
                row("1", "Совет Россия–НАТО", "Russia, Ελλάδα"),
                row("2", "=1+1", "لبنان"),
                row("3", "A|B\nC", "ישראל"));
        return new Table("meetings_certain", "Certainly", null, columns, rows);
    }

    private static Row row(String id, String title, String parties) {
        return new Row(
                "meeting:" + id,
                "A group",
                List.of(
                        new Cell("12 Jan 2022", "2022-01-12", null),
                        new Cell(title, null, "/meetings/" + id),
                        new Cell(parties, null, null),
                        new Cell("about 4 h", 240, null)));
    }

    private static Table empty() {
        return new Table("meetings_possible", "Possibly", "None was possible.", List.of(), List.of());
    }

    private static Chart bars() {
        var columns = List.of(new Column("week", "Week", Type.TEXT), new Column("meetings", "Meetings", Type.NUMBER));
        var rows = List.of(bar("2022-W01", 2), bar("2022-W02", 5));
        return new Chart(Shape.BARS, new Table("per_week", "Per week", null, columns, rows));
    }

    private static Row bar(String week, int count) {
        return new Row(week, null, List.of(new Cell(week, null, null), new Cell(Integer.toString(count), count, null)));
    }

    private static Chart dots() {
        var columns = List.of(
                new Column("negotiation", "Negotiation", Type.TEXT),
                new Column("date", "Date", Type.DATE),
                new Column("level", "Level", Type.TEXT));
        var rows = List.of(new Row(
                "n",
                null,
                List.of(
                        new Cell("مفاوضات", null, null),
                        new Cell("12 Jan 2022", "2022-01-12", null),
                        new Cell("Minister", 9, null))));
        return new Chart(Shape.DOTS, new Table("levels", "Levels", null, columns, rows));
    }

    private static Chart matrix() {
        var columns = List.of(
                new Column("one", "Party", Type.TEXT),
                new Column("other", "Met", Type.TEXT),
                new Column("meetings", "Times", Type.NUMBER));
        var rows = List.of(new Row(
                "m",
                null,
                List.of(new Cell("Ελλάδα", null, null), new Cell("Россия", null, null), new Cell("3", 3, null))));
        return new Chart(Shape.MATRIX, new Table("who_met_whom", "Who met whom", null, columns, rows));
    }

    private static Table many() {
        var columns = List.of(new Column("source", "Source", Type.TEXT), new Column("kind", "Kind", Type.TEXT));
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 200; i++) {
            rows.add(new Row(
                    "source:" + i, null, List.of(new Cell("Source-" + i, null, null), new Cell("Note", "note", null))));
        }
        return new Table("sources", "All sources", null, columns, rows);
    }
}
