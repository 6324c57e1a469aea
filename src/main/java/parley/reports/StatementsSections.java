package parley.reports;

import static parley.reports.TableWriter.about;
import static parley.reports.TableWriter.code;
import static parley.reports.TableWriter.date;
import static parley.reports.TableWriter.named;

import java.util.List;
import parley.meetings.MeetingDate;
import parley.positions.Position;
import parley.records.Kind;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;
import parley.statements.StatementRow;

/** 5 and 6: who stands where, and what was said; what may have been said at another time stands apart. */
record StatementsSections(WeeklyReport report) {
    Section positions() {
        var table = new TableWriter("positions", "Positions taken in the period, → where one moved", null)
                .text("topic", "Topic")
                .text("party", "Party")
                .text("before", "Before")
                .text("now", "Now")
                .date("date", "Since");
        report.positions()
                .forEach(p -> table.row(
                        "party:" + p.party().id() + ":topic:" + p.topic().id(),
                        null,
                        named(p.topic(), Kind.TOPIC),
                        named(p.party(), Kind.PARTY),
                        code(p.before()),
                        now(p),
                        said(p.date())));
        return new Section(
                "positions",
                5,
                "Positions",
                "Nobody took a position in the period, as far as is recorded.",
                null,
                List.of(table.done()));
    }

    private static Cell now(Position position) {
        var stance = position.stance();
        var text = position.changed() ? "→ " + stance.label() : stance.label();
        return new Cell(text, stance.code(), Kind.STATEMENT.path(position.statement()));
    }

    Section statements() {
        return new Section(
                "statements",
                6,
                "Statements and signals",
                "No statement is recorded for the period.",
                null,
                List.of(
                        table(
                                "statements",
                                "Certainly in the period",
                                "No statement is dated to the period.",
                                report.statements()),
                        table("statements_possible", "Possibly in the period", null, report.perhapsSaid())));
    }

    private Table table(String key, String caption, String empty, List<StatementRow> statements) {
        var table = new TableWriter(key, caption, empty)
                .date("date", "Date")
                .text("side", "Side")
                .text("speaker", "Speaker")
                .text("kind", "Kind")
                .text("statement", "What was said")
                .text("condition", "On condition")
                .text("addressee", "To")
                .text("channel", "Channel")
                .text("grades", "Grade, ¶");
        statements.forEach(s -> table.row(
                about(Kind.STATEMENT, s.id()),
                null,
                said(s.date()),
                named(s.side(), Kind.PARTY),
                named(s.speaker(), Kind.PERSON),
                code(s.kind()),
                Cell.link(words(s), Kind.STATEMENT.path(s.id())),
                Cell.of(s.condition()),
                named(s.addressee(), Kind.PARTY),
                Cell.of(channel(s)),
                Cell.of(report.cited("statement:" + s.id()))));
        return table.done();
    }

    /** What nobody dates says so. */
    static Cell said(MeetingDate date) {
        return date == null ? Cell.of("not dated", "") : date(date);
    }

    private static String words(StatementRow statement) {
        return statement.quote() == null ? statement.text() : statement.text() + " “" + statement.quote() + "”";
    }

    private static String channel(StatementRow statement) {
        var relay = statement.relayedBy() == null ? "" : "relayed by " + statement.relayedBy();
        if (statement.channel() == null) {
            return relay;
        }
        return relay.isEmpty() ? statement.channel() : statement.channel() + ", " + relay;
    }
}
