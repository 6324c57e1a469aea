package parley.reports.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import parley.reports.ReportDocument;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Type;

/** A report as a workbook: one sheet a section, its tables below each other; the widest is filtered and its header frozen. */
final class XlsxReport {
    private static final int LONGEST_NAME = 31;
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
    }

    private static void section(Worksheet sheet, Section section) {
        var tables = Tables.in(section).toList();
        var row = tables.isEmpty() ? 0 : table(sheet, 0, tables.get(0));
        if (!tables.isEmpty()) {
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(
                    0, 0, tables.get(0).rows().size(), tables.get(0).columns().size());
        }
        for (var table : tables.isEmpty() ? tables : tables.subList(1, tables.size())) {
            row = table(sheet, row + 1, table);
        }
        for (var line : Tables.lines(section)) {
            text(sheet, ++row, 0, line);
        }
    }

    /** @return the row after it */
    private static int table(Worksheet sheet, int at, Table table) {
        text(sheet, at, 0, table.caption());
        for (int c = 0; c < table.columns().size(); c++) {
            text(sheet, at, c + 1, table.columns().get(c).label());
            sheet.width(c + 1, 22);
        }
        sheet.width(0, 26);
        sheet.range(at, 0, at, table.columns().size())
                .style()
                .bold()
                .wrapText(true)
                .set();
        var row = at + 1;
        for (var cells : table.rows()) {
            text(sheet, row, 0, cells.group() == null ? "" : cells.group());
            for (int c = 0; c < table.columns().size(); c++) {
                cell(
                        sheet,
                        row,
                        c + 1,
                        table.columns().get(c).type(),
                        cells.cells().get(c));
            }
            row++;
        }
        return row;
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
