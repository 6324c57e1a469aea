package parley.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.reports.ReportDocument.Bullets;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Row;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;

/**
 * 9: what has become of an issue that was published: what it said is held against what it would say now, row by row, by what they are
 * about. Days that went by change nothing; only the record does, and who writes in it.
 *
 * @param before the frozen issue; null where this is the first
 * @param again the same days of it as the record tells them now
 * @param name what that issue is called
 */
record SinceSection(ReportDocument before, ReportDocument again, String name) {
    /** Tables that follow from others: what happened to what they are about is told there. */
    private static final List<String> DERIVED = List.of("deadlines", "silence", "conditions", "gaps");

    static SinceSection none() {
        return new SinceSection(null, null, null);
    }

    Section section() {
        var table = new TableWriter("since", "What has changed since " + name, null)
                .text("change", "Change")
                .text("section", "Where")
                .text("what", "What")
                .text("field", "Field")
                .text("old", "Was")
                .text("new", "Is");
        if (before != null) {
            omissions(table);
            var old = tables(before);
            tables(again).values().stream()
                    .filter(t -> old.containsKey(t.key()))
                    .forEach(is -> compare(table, old.get(is.key()), is));
        }
        return new Section(
                "since",
                9,
                "Since the last issue",
                before == null
                        ? "This is the first issue of its kind."
                        : "Nothing that " + name + " says has changed since.",
                null,
                List.of(table.done()));
    }

    private void omissions(TableWriter out) {
        for (var is : again.sections()) {
            before.sections().stream()
                    .filter(was -> was.key().equals(is.key()) && !Objects.equals(was.omitted(), is.omitted()))
                    .forEach(was -> row(
                            out,
                            "Corrected",
                            is.heading(),
                            new Row("section:" + is.key(), null, List.of(Cell.of("The whole section"))),
                            Cell.of("Left out"),
                            Cell.of(was.omitted()),
                            Cell.of(is.omitted())));
        }
    }

    /** Where a table is too long to show whole, a row that is not in it need not be gone, nor one be new. */
    private void compare(TableWriter out, Table was, Table is) {
        var old = rows(was);
        var now = rows(is);
        now.forEach((key, row) -> {
            if (old.containsKey(key)) {
                corrected(out, was, old.get(key), is, row);
            } else if (!Shortening.full(was) && !moved(key)) {
                row(out, "New", is.caption(), row, Cell.none(), Cell.none(), Cell.none());
            }
        });
        old.entrySet().stream()
                .filter(e -> !Shortening.full(is) && !now.containsKey(e.getKey()))
                .forEach(e -> left(out, was, e.getValue()));
    }

    private static void corrected(TableWriter out, Table was, Row old, Table is, Row now) {
        for (int i = 0; i < is.columns().size(); i++) {
            var column = is.columns().get(i);
            var text = now.cells().get(i).text();
            var before = cell(was, old, column.name());
            if (before != null && !before.equals(text)) {
                row(
                        out,
                        column.name().equals("grades") ? "Regraded" : "Corrected",
                        is.caption(),
                        now,
                        Cell.of(column.label()),
                        Cell.of(before),
                        Cell.of(text));
            }
        }
    }

    /** A row that left a table: for another one, or for good. */
    private void left(TableWriter out, Table was, Row row) {
        var to = tables(again).values().stream()
                .filter(t -> rows(t).containsKey(row.key()))
                .map(Table::caption)
                .collect(Collectors.joining(", "));
        if (to.isEmpty()) {
            row(out, "Retracted", was.caption(), row, Cell.none(), Cell.none(), Cell.none());
        } else {
            row(out, "Moved", was.caption(), row, Cell.of("Listed under"), Cell.of(was.caption()), Cell.of(to));
        }
    }

    /** Whether a row that is new in a table was in another one, and is there no more. */
    private boolean moved(String key) {
        var now = tables(again);
        return tables(before).values().stream()
                .filter(t -> rows(t).containsKey(key))
                .anyMatch(
                        t -> now.containsKey(t.key()) && !rows(now.get(t.key())).containsKey(key));
    }

    private static void row(TableWriter out, String change, String where, Row row, Cell field, Cell old, Cell is) {
        out.row(row.key(), null, Cell.of(change), Cell.of(where), name(row), field, old, is);
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
    private static Cell name(Row row) {
        return row.cells().stream()
                .filter(c -> c.path() != null)
                .findFirst()
                .orElse(row.cells().get(0));
    }

    private static Map<String, Row> rows(Table table) {
        var rows = new LinkedHashMap<String, Row>();
        table.rows().forEach(r -> rows.put(r.key(), r));
        return rows;
    }

    /** Those of sections that are not left out, lists of lines among them; what pictures show follows from others. */
    private static Map<String, Table> tables(ReportDocument report) {
        var tables = new LinkedHashMap<String, Table>();
        report.sections().stream()
                .filter(s -> s.omitted() == null && !s.key().equals("since"))
                .flatMap(SinceSection::tables)
                .filter(t -> !DERIVED.contains(t.key()))
                .forEach(t -> tables.put(t.key(), t));
        return tables;
    }

    private static Stream<Table> tables(Section section) {
        return section.blocks().stream().flatMap(block -> {
            if (block instanceof Table table) {
                return Stream.of(table);
            }
            return block instanceof Bullets bullets ? Stream.of(lines(section, bullets)) : Stream.empty();
        });
    }

    private static Table lines(Section section, Bullets bullets) {
        var table = new TableWriter("lines_" + section.key(), section.heading(), null).text("line", "Line");
        new ArrayList<>(bullets.lines()).forEach(line -> table.row("line:" + line, null, Cell.of(line)));
        return table.done();
    }
}
