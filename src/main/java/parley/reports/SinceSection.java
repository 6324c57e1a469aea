package parley.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Chart;
import parley.reports.ReportDocument.Row;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;

/**
 * 9: what is different from an issue that was published: row by row, by what they are about. Only what both issues could show is
 * compared: a row that left because its days are over is no news.
 *
 * @param before the frozen issue; null where this is the first
 * @param name what that issue is called
 */
record SinceSection(ReportDocument before, String name) {
    /** Tables of which a row may leave without anything having happened to what it is about. */
    private static final List<String> PASSING = List.of(
            "ahead",
            "deadlines",
            "silence",
            "conditions",
            "who_met_whom",
            "meetings_per_week",
            "level_over_time",
            "gaps");

    Section section(List<Section> now) {
        var table = new TableWriter("since", "Since " + name, null)
                .text("change", "Change")
                .text("section", "Section")
                .text("what", "What")
                .text("field", "Field")
                .text("old", "Was")
                .text("new", "Is");
        if (before != null) {
            var old = tables(before.sections());
            tables(now).forEach((key, is) -> compare(table, old.get(key), is));
        }
        return new Section(
                "since",
                9,
                "Since the last issue",
                before == null ? "This is the first issue of its kind." : "Nothing is different from " + name + ".",
                null,
                List.of(table.done()));
    }

    private static void compare(TableWriter out, Table was, Table is) {
        var old = rows(was);
        rows(is).forEach((key, row) -> {
            if (!old.containsKey(key)) {
                out.row(
                        key,
                        null,
                        Cell.of("New"),
                        Cell.of(is.caption()),
                        name(is, row),
                        Cell.none(),
                        Cell.none(),
                        Cell.none());
            } else {
                corrected(out, was, old.get(key), is, row);
            }
        });
        if (was != null && !PASSING.contains(is.key())) {
            var left = new ArrayList<>(old.entrySet());
            left.removeIf(e -> rows(is).containsKey(e.getKey()));
            left.forEach(e -> out.row(
                    e.getKey(),
                    null,
                    Cell.of("Gone"),
                    Cell.of(is.caption()),
                    name(was, e.getValue()),
                    Cell.none(),
                    Cell.none(),
                    Cell.none()));
        }
    }

    private static void corrected(TableWriter out, Table was, Row old, Table is, Row now) {
        for (int i = 0; i < is.columns().size(); i++) {
            var column = is.columns().get(i);
            var text = now.cells().get(i).text();
            var before = cell(was, old, column.name());
            if (before != null
                    && !Objects.equals(before, text)
                    && !column.name().startsWith("days_")) {
                out.row(
                        now.key() + ":" + column.name(),
                        null,
                        Cell.of(column.name().equals("grades") ? "Regraded" : "Changed"),
                        Cell.of(is.caption()),
                        name(is, now),
                        Cell.of(column.label()),
                        Cell.of(before),
                        Cell.of(text));
            }
        }
    }

    /** Null where the column was not there yet. */
    private static String cell(Table table, Row row, String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).name().equals(column)) {
                return row.cells().get(i).text();
            }
        }
        return null;
    }

    /** The first cell that leads to a page names the row; else the first one. */
    private static Cell name(Table table, Row row) {
        return row.cells().stream()
                .filter(c -> c.path() != null)
                .findFirst()
                .orElse(row.cells().get(0));
    }

    private static Map<String, Row> rows(Table table) {
        var rows = new LinkedHashMap<String, Row>();
        if (table != null) {
            table.rows().forEach(r -> rows.put(r.key(), r));
        }
        return rows;
    }

    private static Map<String, Table> tables(List<Section> sections) {
        var tables = new LinkedHashMap<String, Table>();
        sections.stream()
                .filter(s -> s.omitted() == null && !s.key().equals("since"))
                .flatMap(s -> s.blocks().stream())
                .flatMap(
                        b -> b instanceof Table t ? Stream.of(t) : b instanceof Chart ? Stream.empty() : Stream.empty())
                .forEach(t -> tables.put(t.key(), t));
        return tables;
    }
}
