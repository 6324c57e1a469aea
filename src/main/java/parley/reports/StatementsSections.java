package parley.reports;

import static parley.reports.TableWriter.about;
import static parley.reports.TableWriter.code;
import static parley.reports.TableWriter.date;
import static parley.reports.TableWriter.named;

import java.util.List;
import parley.records.Kind;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Section;
import parley.statements.StatementRow;

/** 5 and 6: positions that moved, and what was said. */
record StatementsSections(WeeklyReport report) {
    Section positions() {
        var table = new TableWriter("positions_moved", "Positions that moved", null)
                .text("party", "Party")
                .text("topic", "Topic")
                .text("before", "Before")
                .text("now", "Now")
                .date("date", "Since");
        report.moved()
                .forEach(p -> table.row(
                        "party:" + p.party().id() + ":topic:" + p.topic().id(),
                        null,
                        named(p.party(), Kind.PARTY),
                        named(p.topic(), Kind.TOPIC),
                        code(p.before()),
                        new Cell("→ " + p.stance().label(), p.stance().code(), Kind.STATEMENT.path(p.statement())),
                        date(p.date())));
        return new Section(
                "positions", 5, "Positions", "No position changed by a dated statement.", null, List.of(table.done()));
    }

    Section statements() {
        var table = new TableWriter("statements", "Statements and signals", null)
                .date("date", "Date")
                .text("side", "Side")
                .text("speaker", "Speaker")
                .text("kind", "Kind")
                .text("statement", "What was said")
                .text("condition", "On condition")
                .text("addressee", "To")
                .text("channel", "Channel")
                .text("grades", "Grade");
        report.statements()
                .forEach(s -> table.row(
                        about(Kind.STATEMENT, s.id()),
                        null,
                        date(s.date()),
                        named(s.side(), Kind.PARTY),
                        named(s.speaker(), Kind.PERSON),
                        code(s.kind()),
                        Cell.link(words(s), Kind.STATEMENT.path(s.id())),
                        Cell.of(s.condition()),
                        named(s.addressee(), Kind.PARTY),
                        Cell.of(channel(s)),
                        Cell.of(String.join(", ", report.grades("statement:" + s.id())))));
        return new Section(
                "statements",
                6,
                "Statements and signals",
                "No statement is dated to the period.",
                null,
                List.of(table.done()));
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
