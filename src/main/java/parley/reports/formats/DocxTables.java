package parley.reports.formats;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import parley.reports.ReportDocument.Row;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Type;

/** Tables of a word processor: as wide as the page, their header repeated on each. */
record DocxTables(XWPFDocument document) {
    private static final int PAGE_WIDTH = 9900;

    void add(Table table) {
        var columns = table.columns().size();
        var grid = document.createTable(1, columns);
        var width = table.small() ? PAGE_WIDTH / 2 : PAGE_WIDTH;
        grid.setWidth(Integer.toString(width));
        grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        grid.getCTTbl().getTblPr().addNewTblCaption().setVal(table.caption());
        lines(grid);
        head(table, grid.getRow(0));
        String group = null;
        for (var row : table.rows()) {
            if (row.group() != null && !row.group().equals(group)) {
                group = row.group();
                group(grid, group, columns);
            }
            cells(table, grid.createRow(), row);
        }
        widths(grid, ColumnWidths.of(table, width), width);
        document.createParagraph();
    }

    private static void head(Table table, XWPFTableRow head) {
        head.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            head.getCell(i).setColor("EEEEEE");
            var paragraph = head.getCell(i).getParagraphArray(0);
            paragraph.setStyle("TableText");
            if (table.columns().get(i).type() == Type.NUMBER) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
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
        cell.setColor("F7F7F7");
        for (int i = columns - 1; i > 0; i--) {
            row.removeCell(i);
        }
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("TableText");
        var run = paragraph.createRun();
        run.setBold(true);
        run.getCTR().getRPr().addNewBCs();
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

    /** A line under each row, none between columns. */
    private static void lines(XWPFTable grid) {
        grid.setTopBorder(XWPFBorderType.SINGLE, 6, 0, "888888");
        grid.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "BBBBBB");
        grid.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "BBBBBB");
        grid.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        grid.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        grid.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        grid.setCellMargins(20, 60, 20, 60);
    }

    private static void widths(XWPFTable grid, List<Integer> widths, int all) {
        var layout = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        while (layout.sizeOfGridColArray() > 0) {
            layout.removeGridCol(0);
        }
        widths.forEach(w -> layout.addNewGridCol().setW(BigInteger.valueOf(w)));
        for (var row : grid.getRows()) {
            var cells = row.getTableCells();
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).setWidth(Integer.toString(cells.size() < widths.size() ? all : widths.get(i)));
            }
        }
    }
}
