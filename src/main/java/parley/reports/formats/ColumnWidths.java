package parley.reports.formats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.reports.ReportDocument.Table;

/** How wide the columns of a table are, where nobody lays them out: no word is broken, and what is long gets what is left. */
final class ColumnWidths {
    private static final int LETTER = 86;
    private static final int PADDING = 140;
    private static final int LONGEST_WORD = 22;
    private static final int LONGEST_TEXT = 120;

    private ColumnWidths() {}

    /** @return in the unit of {@code all}, twentieths of a point; together they are {@code all} */
    static List<Integer> of(Table table, int all) {
        var columns = IntStream.range(0, table.columns().size());
        var least = columns.map(i -> word(table, i) * LETTER + PADDING).toArray();
        var wished = IntStream.range(0, least.length).map(i -> length(table, i)).toArray();
        var needed = Arrays.stream(least).sum();
        var left = Math.max(0, all - needed);
        var total = Math.max(1, Arrays.stream(wished).sum());
        return IntStream.range(0, least.length)
                .mapToObj(i -> needed > all ? least[i] * all / needed : least[i] + left * wished[i] / total)
                .toList();
    }

    private static int word(Table table, int column) {
        return texts(table, column)
                .flatMap(text -> Arrays.stream(text.split("[\\s–-]+")))
                .mapToInt(String::length)
                .map(length -> Math.min(length, LONGEST_WORD))
                .max()
                .orElse(1);
    }

    /** How much there is to read, so that few short cells do not get as much room as many long ones. */
    private static int length(Table table, int column) {
        return texts(table, column)
                .mapToInt(String::length)
                .map(length -> Math.min(length, LONGEST_TEXT))
                .sum();
    }

    private static Stream<String> texts(Table table, int column) {
        return Stream.concat(
                Stream.of(table.columns().get(column).label()),
                table.rows().stream().map(r -> r.cells().get(column).text()));
    }
}
