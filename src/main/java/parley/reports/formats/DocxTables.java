package parley.reports.formats;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import parley.reports.ReportDocument.Row;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Type;

/** Tables of a word processor: as wide as the page, their header repeated on each. */
record DocxTables(XWPFDocument document) {
    private static final int PAGE_WIDTH = 9900;

    void add(Table table) {
        var columns = table.columns().size();
        var grid = document.createTable(1, columns);
        grid.setWidth("100%");
        grid.getCTTbl().getTblPr().addNewTblCaption().setVal(table.caption());
        head(table, grid.getRow(0));
        String group = null;
        for (var row : table.rows()) {
            if (row.group() != null && !row.group().equals(group)) {
                group = row.group();
                group(grid, group, columns);
            }
            cells(table, grid.createRow(), row);
        }
        widths(grid, columns);
        document.createParagraph();
    }

    private static void head(Table table, XWPFTableRow head) {
        head.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            var paragraph = head.getCell(i).getParagraphArray(0);
            paragraph.setStyle("TableText");
            var run = paragraph.createRun();
            run.setBold(true);
            run.setText(table.columns().get(i).label());
        }
    }

    private static void group(XWPFTable grid, String name, int columns) {
        var row = grid.createRow();
        var cell = row.getCell(0);
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        cell.setColor("EEEEEE");
        for (int i = columns - 1; i > 0; i--) {
            row.getCtRow().removeTc(i);
        }
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("TableText");
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(name);
    }

    private static void cells(Table table, XWPFTableRow into, Row row) {
        into.setCantSplitRow(true);
        for (int i = 0; i < table.columns().size(); i++) {
            var cell = into.getCell(i) == null ? into.createCell() : into.getCell(i);
            var paragraph = cell.getParagraphArray(0);
            paragraph.setStyle("TableText");
            if (table.columns().get(i).type() == Type.NUMBER) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            DocxReport.write(paragraph, row.cells().get(i).text());
        }
    }

    private static void widths(XWPFTable grid, int columns) {
        var layout = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        while (layout.sizeOfGridColArray() > 0) {
            layout.removeGridCol(0);
        }
        for (int i = 0; i < columns; i++) {
            layout.addNewGridCol().setW(BigInteger.valueOf(PAGE_WIDTH / columns));
        }
    }
}
