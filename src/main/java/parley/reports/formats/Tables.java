package parley.reports.formats;

import java.util.List;
import java.util.stream.Stream;
import parley.reports.ReportDocument;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Bullets;
import parley.reports.ReportDocument.Chart;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Text;

/** Finds the parts of a report for formats that are made of tables. */
final class Tables {
    private Tables() {}

    /** All that have rows, those behind pictures too. */
    static List<Table> in(ReportDocument report) {
        return report.sections().stream().flatMap(Tables::in).toList();
    }

    static Stream<Table> in(Section section) {
        return section.blocks().stream().flatMap(Tables::table).filter(t -> !t.bare());
    }

    /** What a section says outside of tables. */
    static List<String> lines(Section section) {
        if (section.omitted() != null) {
            return List.of("Left out of this issue: " + section.omitted());
        }
        var empty = section.bare() ? Stream.of(section.empty()) : Stream.<String>empty();
        return Stream.concat(empty, section.blocks().stream().flatMap(b -> lines(section, b)))
                .toList();
    }

    private static Stream<String> lines(Section section, Block block) {
        if (block instanceof Text text) {
            return Stream.of(text.text());
        }
        if (block instanceof Bullets bullets) {
            return bullets.lines().stream();
        }
        var silent = block instanceof Table table && table.bare() && table.empty() != null && !section.bare();
        return silent ? Stream.of(((Table) block).caption() + ": " + ((Table) block).empty()) : Stream.empty();
    }

    private static Stream<Table> table(Block block) {
        if (block instanceof Table table) {
            return Stream.of(table);
        }
        return block instanceof Chart chart ? Stream.of(chart.table()) : Stream.empty();
    }
}
