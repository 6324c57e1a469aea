package parley.reports;

import java.util.stream.Stream;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Text;

/** Keeps tables to a length that somebody reads; a line after one that is cut says that it goes on. */
final class Shortening {
    /** The most rows that a table of a report has. */
    static final int MOST = 100;

    private Shortening() {}

    static Section of(Section section) {
        return new Section(
                section.key(),
                section.number(),
                section.heading(),
                section.empty(),
                section.omitted(),
                section.blocks().stream().flatMap(Shortening::of).toList());
    }

    /** Whether there may be more than a table shows. */
    static boolean full(Table table) {
        return table.rows().size() >= MOST;
    }

    private static Stream<Block> of(Block block) {
        return block instanceof Table table && table.rows().size() > MOST ? cut(table) : Stream.of(block);
    }

    private static Stream<Block> cut(Table table) {
        var first = table.rows().subList(0, MOST);
        return Stream.of(
                new Table(table.key(), table.caption(), table.empty(), table.columns(), first),
                new Text("“%s” goes on: only its first %d rows stand here. A filter narrows the report."
                        .formatted(table.caption(), MOST)));
    }
}
