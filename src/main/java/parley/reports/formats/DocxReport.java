package parley.reports.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Bidi;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import parley.reports.ReportDocument;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Bullets;
import parley.reports.ReportDocument.Chart;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Text;

/** A report for a word processor, to be edited further: real headings, lists and tables. */
final class DocxReport {
    private static final int PICTURE_WIDTH = 340;

    private final XWPFDocument document = new XWPFDocument();
    private final DocxTables tables = new DocxTables(document);

    static void write(ReportDocument report, OutputStream out) throws IOException {
        var docx = new DocxReport();
        try (var document = docx.document) {
            DocxStyles.into(document, report);
            docx.head(report);
            for (var section : report.sections()) {
                docx.section(section);
            }
            document.write(out);
        }
    }

    private void head(ReportDocument report) {
        paragraph("Title", report.title());
        report.head().forEach(f -> {
            var line = document.createParagraph();
            var label = line.createRun();
            label.setBold(true);
            label.setText(f.label() + ": ");
            line.createRun().setText(f.text());
        });
    }

    private void section(Section section) throws IOException {
        paragraph("Heading1", section.number() + ". " + section.heading());
        if (section.omitted() != null) {
            paragraph(null, "Left out of this issue: " + section.omitted());
        } else if (section.bare()) {
            paragraph(null, section.empty());
        }
        for (var block : section.blocks()) {
            block(section, block);
        }
    }

    private void block(Section section, Block block) throws IOException {
        if (block instanceof Text text) {
            paragraph(null, text.text());
        } else if (block instanceof Bullets bullets) {
            bullets.lines().forEach(line -> paragraph("ListBullet", line));
        } else if (block instanceof Chart chart && !chart.bare()) {
            paragraph("Heading2", chart.table().caption());
            picture(chart);
            tables.add(chart.table());
        } else if (block instanceof Table table && !section.bare() && (!table.bare() || table.empty() != null)) {
            if (!table.caption().equals(section.heading())) {
                paragraph("Heading2", table.caption());
            }
            if (table.bare()) {
                paragraph(null, table.empty());
            } else {
                tables.add(table.filled());
            }
        }
    }

    private void picture(Chart chart) throws IOException {
        var drawing = new ChartDrawing(chart);
        var height = PICTURE_WIDTH * drawing.height() / Canvas.WIDTH;
        try {
            var picture = document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(drawing.png()),
                            PictureType.PNG,
                            chart.table().key() + ".png",
                            Units.toEMU(PICTURE_WIDTH),
                            Units.toEMU(height));
            picture.getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(chart.table().caption() + "; the same is in the table below");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, text);
    }

    /** What runs to the left only begins at the right. */
    static void write(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setText(text);
        if (new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isRightToLeft()) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
            run.getCTR().addNewRPr().addNewRtl();
        }
    }
}
