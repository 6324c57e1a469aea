package parley.reports.formats;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import parley.exports.Exports;
import parley.records.Kind;
import parley.reports.ReportDocument;

/** Makes the files of a report. The same report makes the same file, whenever it is made. */
@ApplicationScoped
public class ReportFiles {
    private final ObjectMapper json;
    private final Exports exports;

    ReportFiles(ObjectMapper json, Exports exports) {
        this.json = json;
        this.exports = exports;
    }

    /** Made once the transaction is over, since it takes longer than to read the record and needs no connection to it. */
    public Response answer(ReportDocument report, ReportFormat format) {
        if (format == ReportFormat.ICS) {
            return exports.calendar(Kind.MEETING, new CalendarReport(report));
        }
        StreamingOutput file = out -> out.write(bytes(report, format));
        return Response.ok(file, format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name(report, format) + "\"")
                .build();
    }

    /** @param format any but a calendar, which names the address it was asked for at */
    public byte[] bytes(ReportDocument report, ReportFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            write(report, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String name(ReportDocument report, ReportFormat format) {
        return "parley-" + report.period() + "." + format.extension();
    }

    private void write(ReportDocument report, ReportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> PdfReport.write(report, out);
            case DOCX -> office(DocxReport::write, report, out);
            case XLSX -> office(XlsxReport::write, report, out);
            case ZIP -> ZipReport.write(report, out);
            case MD -> out.write(MarkdownReport.of(report).getBytes(StandardCharsets.UTF_8));
            case JSON -> out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
            case ICS -> throw new IllegalArgumentException("A calendar is answered, see Exports");
        }
    }

    private static void office(Writing writing, ReportDocument report, OutputStream out) throws IOException {
        var made = new ByteArrayOutputStream();
        writing.write(report, made);
        FixedZip.write(made.toByteArray(), report.asOf(), out);
    }

    private interface Writing {
        void write(ReportDocument report, OutputStream out) throws IOException;
    }
}
