package parley.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import parley.query.Selection;

/**
 * A table as a workbook (Office Open XML): a frozen header with a filter, numbers, days and yes/no as such. Every text is a text cell,
 * so that none is run as a formula. What is more than a sheet holds goes on in the next.
 */
final class XlsxFile {
    /** As many as Excel has. */
    static final int ROWS_A_SHEET = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;
    private static final int FLUSHED_AFTER = 1_000;
    /** Excel counts days from here; what was before is written out. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Workbook workbook;
    private final Table table;
    private final int rowsASheet;
    private Worksheet sheet;
    private int sheets;
    private int row;

    private XlsxFile(Table table, OutputStream out, int rowsASheet) throws IOException {
        this.workbook = new Workbook(out, "Parley", "1.0");
        this.table = table;
        this.rowsASheet = rowsASheet;
    }

    static void write(Table table, Selection<?> rows, OutputStream out, int rowsASheet) throws IOException {
        var file = new XlsxFile(table, out, rowsASheet);
        file.begin();
        table.values(rows, file::add);
        file.finish();
        file.workbook.finish();
    }

    private void begin() {
        sheet = workbook.newWorksheet(table.name() + (++sheets == 1 ? "" : " " + sheets));
        sheet.freezePane(0, 1);
        row = 0;
        for (var name : table.header()) {
            sheet.inlineString(0, table.header().indexOf(name), name);
        }
        sheet.range(0, 0, 0, table.header().size() - 1).style().bold().set();
        row = 1;
    }

    private void add(Object[] cells) {
        try {
            if (row == rowsASheet) {
                finish();
                begin();
            }
            for (int i = 0; i < cells.length; i++) {
                put(i, cells[i]);
            }
            if (++row % FLUSHED_AFTER == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            var text = value.toString();
            sheet.inlineString(
                    row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text);
        }
    }

    private void finish() throws IOException {
        sheet.setAutoFilter(0, 0, row - 1, table.header().size() - 1);
        sheet.finish();
    }
}
