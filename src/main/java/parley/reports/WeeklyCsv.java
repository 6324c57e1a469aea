package parley.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import parley.chains.Promise;
import parley.codes.Code;
import parley.meetings.MeetingRow;
import parley.outcomes.OutcomeRow;
import parley.records.Named;
import parley.statements.StatementRow;
import parley.time.FuzzyDate;

/**
 * The weekly report as one table in CSV (RFC 4180, UTF-8): a row a fact, the first column says which section it is from. Dates
 * are EDTF strings; several values in one cell are separated by a semicolon.
 */
final class WeeklyCsv {
    private static final List<String> HEADER = List.of(
            "section",
            "negotiation",
            "meeting_id",
            "meeting",
            "date",
            "date_basis",
            "date_phrase",
            "status",
            "format",
            "level",
            "parties",
            "venue",
            "duration_minutes",
            "outcome_id",
            "outcome_kind",
            "agreement",
            "outcome",
            "owed_by",
            "owed_to",
            "due",
            "progress");

    private final CsvWriter csv;

    private WeeklyCsv(CsvWriter csv) {
        this.csv = csv;
    }

    static void write(WeeklyReport report, Writer out) {
        try (var csv = CsvWriter.builder().build(out)) {
            new WeeklyCsv(csv).write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(WeeklyReport report) {
        csv.writeRecord(HEADER);
        report.certain().forEach(m -> meeting("meetings_certain", m, report));
        report.possible().forEach(m -> meeting("meetings_possible", m, report));
        report.outcomes().forEach(o -> outcome("outcomes", o));
        report.ahead().forEach(m -> meeting("ahead", m, report));
        report.promised().forEach(this::promise);
        report.open().forEach(o -> outcome("open_commitments", o));
        report.statements().forEach(this::statement);
    }

    private void meeting(String section, MeetingRow m, WeeklyReport report) {
        var date = m.date();
        row(
                section,
                name(m.negotiation()),
                m.id(),
                m.title(),
                date == null ? null : date.edtf(),
                date == null ? null : code(date.basis()),
                date == null ? null : date.phrase(),
                code(m.status()),
                code(m.format()),
                or(code(m.level()), report, m, "level"),
                m.parties().stream().map(MeetingRow.Side::name).collect(Collectors.joining("; ")),
                or(m.venue() == null ? null : m.venue().name(), report, m, "venue"),
                or(m.durationMinutes(), report, m, "durationMinutes"));
    }

    /** A value; “not stated” where none is known because the source that was read does not say. */
    private static Object or(Object value, WeeklyReport report, MeetingRow meeting, String field) {
        return value == null && report.notStated(meeting, field) ? "not stated" : value;
    }

    private void outcome(String section, OutcomeRow o) {
        row(
                section,
                null,
                o.meeting().id(),
                o.meeting().name(),
                edtf(o.meetingDate()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                o.id(),
                code(o.kind()),
                code(o.agreement()),
                o.text(),
                name(o.owedBy()),
                name(o.owedTo()),
                edtf(o.due()),
                code(o.progress()));
    }

    private void promise(Promise p) {
        row(
                "promised",
                null,
                p.meeting().id(),
                p.meeting().name(),
                edtf(p.date()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                p.outcome(),
                null,
                code(p.agreement()),
                p.text());
    }

    /** The speaker's side stands under parties, kind and stance under kind and agreement, the words under outcome. */
    private void statement(StatementRow s) {
        row(
                "statements",
                null,
                s.meeting() == null ? null : s.meeting().id(),
                name(s.meeting()),
                s.date() == null ? null : s.date().edtf(),
                null,
                null,
                null,
                null,
                null,
                name(s.side()),
                null,
                null,
                s.id(),
                code(s.kind()),
                code(s.stance()),
                s.text());
    }

    private void row(Object... cells) {
        var row = new String[HEADER.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = i < cells.length ? harmless(Objects.toString(cells[i], "")) : "";
        }
        csv.writeRecord(row);
    }

    /** A spreadsheet takes a cell that begins like this for a formula and would run it; an apostrophe makes it text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String name(Named named) {
        return named == null ? null : named.name();
    }

    private static String code(Code code) {
        return code == null ? null : code.code();
    }

    private static String edtf(FuzzyDate date) {
        return date == null ? null : date.edtf();
    }
}
