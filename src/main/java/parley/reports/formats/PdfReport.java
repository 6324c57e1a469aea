package parley.reports.formats;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import parley.reports.ReportDocument;

/** A report as PDF: A4 upright, tagged for screen readers (PDF/UA), with bookmarks and fonts of its own. */
final class PdfReport {
    private PdfReport() {}

    static void write(ReportDocument report, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(Fonts::plain, "Parley", 400, FontStyle.NORMAL, true);
        builder.useFont(Fonts::bold, "Parley", 700, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(BidiRuns::new);
        builder.useUnicodeBidiReorderer(BidiRuns.SEEN);
        builder.defaultTextDirection(TextDirection.LTR);
        builder.withProducer("Parley");
        builder.withHtmlContent(Templates.print(new ReportView(report)).render(), null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            var made = calendar(report.asOf());
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentInformation().setModificationDate(made);
            document.setDocumentId(report.asOf().toEpochMilli());
            document.save(out);
        }
    }

    private static GregorianCalendar calendar(Instant at) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTime(Date.from(at));
        return calendar;
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance print(ReportView view);
    }
}
