package parley.reports.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import parley.reports.ReportDocument;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Column;
import parley.reports.ReportDocument.Row;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Type;

/** A report as a workbook: one sheet a section; tables with the same columns are one, filtered under a header that stays, others stand below. */
final class XlsxReport {
    private static final int LONGEST_NAME = 31;
    private static final int WIDTH = 24;
    private static final int WIDEST = 11;
    private static final int LINE = 15;
    private static final String DAY = "yyyy-mm-dd";

    private XlsxReport() {}

    static void write(ReportDocument report, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Parley", "1.0");
        head(workbook.newWorksheet("Report"), report);
        for (var section : report.sections()) {
            section(workbook.newWorksheet(name(section)), section);
        }
        workbook.finish();
    }

    private static void head(Worksheet sheet, ReportDocument report) {
        text(sheet, 0, 0, report.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int i = 0; i < report.head().size(); i++) {
            text(sheet, i + 2, 0, report.head().get(i).label());
            text(sheet, i + 2, 1, report.head().get(i).text());
        }
        sheet.width(0, 20);
        sheet.width(1, 60);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
    }

    private static void section(Worksheet sheet, Section section) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        for (int c = 0; c < WIDEST; c++) {
            sheet.width(c, WIDTH);
        }
        var row = 0;
        for (var tables : alike(section)) {
            var header = row == 0 ? 0 : row + 1;
            row = tables(sheet, header, tables);
            if (header == 0) {
                sheet.freezePane(0, 1);
                sheet.repeatRows(0);
                sheet.setAutoFilter(0, 0, row - 1, head(tables).size() - 1);
            }
        }
        for (var line : Tables.lines(section)) {
            text(sheet, row++, 0, line);
        }
    }

    /** Tables with the same columns stand together, so that they are filtered together. */
    private static Collection<List<Table>> alike(Section section) {
        return Tables.in(section)
                .collect(Collectors.groupingBy(Table::columns, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static List<String> head(List<Table> tables) {
        var grouped = tables.stream().flatMap(t -> t.rows().stream()).anyMatch(r -> r.group() != null);
        return Stream.concat(
                        grouped ? Stream.of("Table", "Group") : Stream.of("Table"),
                        tables.get(0).columns().stream().map(Column::label))
                .toList();
    }

    /** @return the row after them */
    private static int tables(Worksheet sheet, int header, List<Table> tables) {
        var head = head(tables);
        for (int c = 0; c < head.size(); c++) {
            text(sheet, header, c, head.get(c));
        }
        var row = header + 1;
        for (var table : tables) {
            for (var cells : table.rows()) {
                row(sheet, row++, table, cells, head.size() - cells.cells().size());
            }
        }
        var last = head.size() - 1;
        sheet.range(header, 0, row - 1, last)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.range(header, 0, header, last).style().bold().fillColor("EEEEEE").set();
        return row;
    }

    /** @param first the column of its first cell; before it stand its table and, where there are some, its group */
    private static void row(Worksheet sheet, int row, Table table, Row cells, int first) {
        text(sheet, row, 0, table.caption());
        if (first > 1) {
            text(sheet, row, 1, cells.group() == null ? "" : cells.group());
        }
        for (int c = 0; c < table.columns().size(); c++) {
            cell(
                    sheet,
                    row,
                    first + c,
                    table.columns().get(c).type(),
                    cells.cells().get(c));
        }
        sheet.rowHeight(row, LINE * lines(cells));
    }

    /** As high as its longest cell: not every program looks after that when it opens a file. */
    private static int lines(Row cells) {
        return cells.cells().stream()
                .mapToInt(c -> 1 + c.text().length() / WIDTH)
                .max()
                .orElse(1);
    }

    private static void cell(Worksheet sheet, int row, int column, Type type, Cell cell) {
        if (type == Type.NUMBER && cell.value() instanceof Number number) {
            sheet.value(row, column, number);
        } else if (type == Type.DATE && day(cell)) {
            sheet.value(row, column, LocalDate.parse(cell.value().toString()));
            sheet.style(row, column).format(DAY).set();
        } else {
            text(sheet, row, column, cell.text());
        }
    }

    /** One certain day and no clock time beside it. */
    private static boolean day(Cell cell) {
        return cell.value() != null
                && cell.value().toString().matches("\\d{4}-\\d\\d-\\d\\d")
                && !cell.text().contains(":");
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
    }

    private static String name(Section section) {
        var name = section.number() + " " + section.heading();
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
