package parley.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import parley.query.Selection;

/** A table as CSV (RFC 4180, UTF-8): a header, then a line a row. */
final class CsvFile {
    /** What begins a formula in a spreadsheet that opens the file. */
    private static final String FORMULA = "=+-@\t\r";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private CsvFile() {}

    static void write(Table table, Selection<?> rows, OutputStream out) throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(table.header());
        table.texts(rows, cells -> {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = harmless(cells[i]);
            }
            csv.writeRecord(cells);
        });
        csv.flush();
    }

    /** A spreadsheet would run a text that begins like a formula and is no number; an apostrophe before it makes it text. */
    static String harmless(String text) {
        return text != null
                        && !text.isEmpty()
                        && FORMULA.indexOf(text.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }
}
