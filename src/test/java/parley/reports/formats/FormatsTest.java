package parley.reports.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.reports.PdfWords;
import parley.reports.ReportDocument;

/** Every format says the same: each fact of a report is found in each of its files, by a reader that did not write it. */
@QuarkusTest
class FormatsTest {
    private final ReportDocument report = SampleReport.report();

    @Inject
    ReportFiles files;

    @Test
    void a_word_file_says_every_fact_under_real_headings() throws IOException {
        try (var docx = new XWPFDocument(stream(ReportFormat.DOCX))) {
            var texts = new ArrayList<String>();
            docx.getParagraphs().forEach(p -> texts.add(p.getText()));
            docx.getTables()
                    .forEach(t -> t.getRows().forEach(r -> r.getTableCells().forEach(c -> texts.add(c.getText()))));
            assertSays(String.join("\n", texts));
            var headings = docx.getParagraphs().stream()
                    .filter(p -> "Heading1".equals(p.getStyle()))
                    .count();
            assertEquals(report.sections().size(), headings);
            docx.getTables().forEach(t -> assertTrue(t.getRow(0).isRepeatHeader()));
            assertEquals(3, docx.getAllPictures().size());
        }
    }

    @Test
    void a_workbook_says_every_fact_in_typed_cells_a_sheet_a_section() throws IOException {
        try (var workbook = new XSSFWorkbook(stream(ReportFormat.XLSX))) {
            assertEquals(report.sections().size() + 1, workbook.getNumberOfSheets());
            var texts = new ArrayList<String>();
            var format = new DataFormatter();
            var days = new ArrayList<String>();
            workbook.forEach(sheet -> texts.add(sheet.getSheetName()));
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                texts.add(format.formatCellValue(cell));
                if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                    days.add(cell.getLocalDateTimeCellValue().toLocalDate().toString());
                    texts.add("12 Jan 2022");
                } else if (cell.getCellType() == CellType.NUMERIC) {
                    texts.add("about 4 h");
                }
            })));
            assertSays(String.join("\n", texts));
            assertTrue(days.contains("2022-01-12"), days.toString());
            var meetings = workbook.getSheetAt(3);
            assertNotNull(meetings.getPaneInformation());
            assertNotNull(meetings.getCTWorksheet().getAutoFilter());
        }
    }

    @Test
    void a_zip_says_every_fact_in_csv() throws IOException {
        var texts = new ArrayList<String>();
        try (var zip = new ZipInputStream(stream(ReportFormat.ZIP))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var csv = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                CsvReader.builder().ofCsvRecord(csv).forEach(r -> texts.addAll(r.getFields()));
            }
        }
        assertTrue(texts.contains("'=1+1"), "a formula is harmless");
        texts.add("=1+1");
        assertSays(String.join("\n", texts));
    }

    @Test
    void markdown_says_every_fact() {
        var text = new String(bytes(ReportFormat.MD), StandardCharsets.UTF_8);
        assertSays(text.replaceAll("\\\\([\\\\`*_<>\\[\\]#+|-])", "$1").replace("<br>", "\n"));
    }

    @Test
    void a_pdf_says_every_word_and_is_tagged_and_has_its_fonts_in_it() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(ReportFormat.PDF))) {
            var words = PdfWords.of(bytes(ReportFormat.PDF));
            var missing = facts().flatMap(f -> PdfWords.in(f).stream())
                    .filter(w -> !words.contains(w))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), missing);
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals(report.title(), pdf.getDocumentInformation().getTitle());
            var metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.matches("(?s).*pdfuaid:part(>|=.)1.*"), metadata);
            assertEquals(report.sections().size(), bookmarks(pdf));
            pdf.getPages()
                    .forEach(page -> page.getResources().getFontNames().forEach(name -> {
                        try {
                            assertTrue(page.getResources().getFont(name).isEmbedded());
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }));
            assertEquals(595, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
        }
    }

    @Test
    void a_number_in_words_that_run_to_the_left_stands_in_its_place() throws IOException {
        var line = BidiRuns.seen("Review of החלטה 1701 in Geneva");
        assertEquals("Review of 1701 הטלחה in Geneva", line);
        assertEquals(List.of("Review of ", "החלטה 1701", " in Geneva"), runs("Review of החלטה 1701 in Geneva"));
        assertEquals("ןוחטיבה תצעומ לש 1701 הטלחה", BidiRuns.SEEN.reorderRTLTextToLTR("החלטה 1701 של מועצת הביטחון"));
    }

    private static List<String> runs(String text) {
        var runs = new BidiRuns();
        runs.setParagraph(text, BidiRuns.LTR);
        return IntStream.range(0, runs.countTextRuns())
                .mapToObj(runs::getVisualRun)
                .map(r -> text.substring(r.getStart(), r.getStart() + r.getLength()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "ICS")
    void the_same_report_is_the_same_file(ReportFormat format) {
        assertArrayEquals(bytes(format), bytes(format));
    }

    private static int bookmarks(PDDocument pdf) {
        var count = 0;
        for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            count += item == null ? 0 : 1;
        }
        return count;
    }

    private void assertSays(String text) {
        var plain = text.replaceAll("\\s+", " ");
        var missing = facts().map(f -> f.replaceAll("\\s+", " "))
                .filter(f -> !plain.contains(f))
                .toList();
        assertEquals(List.of(), missing);
    }

    /** All that a reader can learn: head, headings, captions, cells, lines. */
    private Stream<String> facts() {
        var head = report.head().stream().flatMap(f -> Stream.of(f.label(), f.text()));
        var sections = report.sections().stream()
                .flatMap(s -> Stream.of(
                        Stream.of(s.heading()),
                        Tables.lines(s).stream().flatMap(l -> Stream.of(l.split("(?<=^Possibly): "))),
                        Tables.in(s)
                                .flatMap(t -> Stream.concat(
                                        Stream.of(t.caption()),
                                        t.rows().stream()
                                                .flatMap(r -> Stream.concat(
                                                        Stream.ofNullable(r.group()),
                                                        r.cells().stream().map(c -> c.text())))))))
                .flatMap(s -> s);
        return Stream.concat(head, sections).filter(f -> !f.isEmpty());
    }

    private ByteArrayInputStream stream(ReportFormat format) {
        return new ByteArrayInputStream(bytes(format));
    }

    private byte[] bytes(ReportFormat format) {
        return files.bytes(report, format);
    }
}
