package parley.reports;

import java.util.ArrayList;
import java.util.List;
import parley.codes.Code;
import parley.meetings.MeetingDate;
import parley.records.Kind;
import parley.records.Named;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Column;
import parley.reports.ReportDocument.Row;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Type;
import parley.time.FuzzyDate;

/** Writes one table of a report: first its columns, then its rows. */
final class TableWriter {
    private final String key;
    private final String caption;
    private final String empty;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param empty the line that stands for it where it stays empty beside others; null where nothing need be said */
    TableWriter(String key, String caption, String empty) {
        this.key = key;
        this.caption = caption;
        this.empty = empty;
    }

    TableWriter text(String name, String label) {
        columns.add(new Column(name, label, Type.TEXT));
        return this;
    }

    TableWriter number(String name, String label) {
        columns.add(new Column(name, label, Type.NUMBER));
        return this;
    }

    TableWriter date(String name, String label) {
        columns.add(new Column(name, label, Type.DATE));
        return this;
    }

    void row(String about, String group, Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(key + " has " + columns.size() + " columns, not " + cells.length);
        }
        rows.add(new Row(about, group, List.of(cells)));
    }

    Table done() {
        return new Table(key, caption, empty, columns, rows);
    }

    static String about(Kind kind, long id) {
        return kind.word() + ":" + id;
    }

    static Cell date(FuzzyDate date) {
        return date == null ? Cell.none() : Cell.of(date.text(), date.edtf());
    }

    static Cell date(MeetingDate date) {
        return date == null ? Cell.none() : Cell.of(date.text(), date.edtf());
    }

    static Cell code(Code code) {
        return code == null ? Cell.none() : Cell.of(code.label(), code.code());
    }

    static Cell named(Named named, Kind kind) {
        return named == null ? Cell.none() : Cell.link(named.name(), kind.path(named.id()));
    }
}
