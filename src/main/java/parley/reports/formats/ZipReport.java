package parley.reports.formats;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import parley.reports.ReportDocument;
import parley.reports.ReportDocument.Table;

/** A report as CSV files (RFC 4180, UTF-8), one a table and one of all that stands in no table; the same report gives the same bytes. */
final class ZipReport {
    private ZipReport() {}

    static void write(ReportDocument report, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(zip, "report.csv", report.asOf(), texts(report));
            for (var table : Tables.in(report)) {
                add(zip, table.key() + ".csv", report.asOf(), rows(table));
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Instant at, List<List<String>> rows) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(Files.time(at));
        zip.putNextEntry(entry);
        var csv = CsvWriter.builder().build(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        for (var row : rows) {
            csv.writeRecord(row.stream().map(Files::harmless).toArray(String[]::new));
        }
        csv.flush();
        zip.closeEntry();
    }

    /** Head, bullets and paragraphs, and why a section is left out or what an empty one says. */
    private static List<List<String>> texts(ReportDocument report) {
        var rows =
                new ArrayList<>(List.of(List.of("section", "label", "text"), List.of("head", "Title", report.title())));
        report.head().forEach(f -> rows.add(List.of("head", f.label(), f.text())));
        report.sections().forEach(s -> {
            rows.add(List.of(s.key(), "Heading", s.heading()));
            Tables.in(s).forEach(t -> rows.add(List.of(s.key(), t.key() + ".csv", t.caption())));
            Tables.lines(s).forEach(line -> rows.add(List.of(s.key(), "", line)));
        });
        return rows;
    }

    /** For each value that is more than its text a column before it: the date as EDTF, the code, the number. */
    private static List<List<String>> rows(Table table) {
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<>(List.of("about", "group"));
        table.columns().forEach(c -> {
            header.add(c.name());
            header.add(c.name() + "_value");
        });
        rows.add(header);
        for (var row : table.rows()) {
            var cells = new ArrayList<>(List.of(row.key(), Objects.toString(row.group(), "")));
            row.cells().forEach(c -> {
                cells.add(c.text());
                cells.add(Objects.toString(c.value(), ""));
            });
            rows.add(cells);
        }
        return rows;
    }
}
