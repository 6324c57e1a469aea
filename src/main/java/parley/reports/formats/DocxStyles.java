package parley.reports.formats;

import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import parley.reports.ReportDocument;

/** What a new document lacks: its styles, an upright A4 page with its number below, and who made it when. */
final class DocxStyles {
    /** On every office computer, and with letters of all alphabets that names come in. */
    private static final String FONT = "Arial";

    private DocxStyles() {}

    static void into(XWPFDocument document, ReportDocument report) {
        style(document, "Normal", "Normal", 18, false, null);
        style(document, "Title", "Title", 32, true, null);
        style(document, "Heading1", "heading 1", 24, true, 0);
        style(document, "Heading2", "heading 2", 19, true, 1);
        style(document, "ListBullet", "List Bullet", 18, false, null);
        style(document, "TableText", "Table Text", 15, false, null);
        page(document, new ReportView(report).footer());
        properties(document, report);
    }

    /** @param halfPoints the size of its letters; @param outline 0 for chapters, 1 for what is in them; null for none */
    private static void style(
            XWPFDocument document, String id, String name, int halfPoints, boolean bold, Integer outline) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        var letters = style.addNewRPr();
        var font = letters.addNewRFonts();
        font.setAscii(FONT);
        font.setHAnsi(FONT);
        font.setCs(FONT);
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        if (bold) {
            letters.addNewB();
        }
        var lines = style.addNewPPr();
        if (outline != null) {
            lines.addNewKeepNext();
            lines.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        if (id.equals("ListBullet")) {
            lines.addNewNumPr().addNewNumId().setVal(DocxBullets.in(document));
        }
        var space = lines.addNewSpacing();
        space.setBefore(BigInteger.valueOf(bold ? 160 : 20));
        space.setAfter(BigInteger.valueOf(bold ? 60 : 20));
        Optional.ofNullable(document.getStyles())
                .orElseGet(document::createStyles)
                .addStyle(new XWPFStyle(style));
    }

    private static void page(XWPFDocument document, String footer) {
        var section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(1000));
        margins.setRight(BigInteger.valueOf(1000));
        margins.setTop(BigInteger.valueOf(1100));
        margins.setBottom(BigInteger.valueOf(1100));
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("TableText");
        paragraph.createRun().setText(footer + " · Page ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(" of ");
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static void properties(XWPFDocument document, ReportDocument report) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(report.title());
        core.setCreator("Parley");
        core.setCreated(Optional.of(Date.from(report.asOf())));
        core.setModified(Optional.of(Date.from(report.asOf())));
    }
}
