package parley.reports;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;

/**
 * What a reader finds in a file of a report that did not write it.
 *
 * @param rows of all tables: what their cells say, without empty ones
 * @param text all else
 */
record Reading(List<String> rows, String text) {
    private static final String BETWEEN = " ¦ ";

    static Reading word(byte[] file) throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            var rows = docx.getTables().stream()
                    .flatMap(t -> t.getRows().stream().skip(1))
                    .map(XWPFTableRow::getTableCells)
                    .filter(cells -> cells.size() > 1)
                    .map(cells -> row(cells.stream().map(c -> c.getText())));
            var texts = Stream.concat(
                    docx.getParagraphs().stream().map(p -> p.getText()),
                    docx.getTables().stream().map(t -> t.getText()));
            return new Reading(rows.sorted().toList(), texts.collect(Collectors.joining("\n")));
        }
    }

    /** Numbers and days are read as what they are, not as what they look like. */
    static Reading workbook(byte[] file) throws IOException {
        var rows = new ArrayList<String>();
        var texts = new ArrayList<String>();
        var format = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : book) {
                texts.add(sheet.getSheetName());
                var grouped = false;
                for (var row : sheet) {
                    var cells = new ArrayList<String>();
                    row.forEach(c -> cells.add(
                            c.getCellType() == CellType.NUMERIC
                                            && format.formatCellValue(c).contains("-")
                                    ? c.getLocalDateTimeCellValue()
                                            .toLocalDate()
                                            .toString()
                                    : format.formatCellValue(c)));
                    texts.addAll(cells);
                    var header = cells.size() > 1 && cells.get(0).equals("Table");
                    grouped = header ? cells.get(1).equals("Group") : grouped;
                    if (!header && row.getLastCellNum() > 1 && sheet != book.getSheetAt(0)) {
                        var first = grouped && row.getCell(1) != null ? 2 : 1;
                        rows.add(row(cells.stream().skip(first)));
                    }
                }
            }
        }
        return new Reading(rows.stream().sorted().toList(), String.join("\n", texts));
    }

    /** Columns of values are left out; a cell that begins like a formula has an apostrophe. */
    static Reading archive(byte[] file) throws IOException {
        var rows = new ArrayList<String>();
        var texts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var csv = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                var name = entry.getName();
                CsvReader.builder().ofCsvRecord(csv).stream()
                        .skip(1)
                        .map(r -> r.getFields())
                        .forEach(fields -> {
                            var plain = fields.stream()
                                    .map(f -> f.replaceAll("^'", ""))
                                    .toList();
                            texts.addAll(plain);
                            if (!name.equals("report.csv")) {
                                rows.add(row(IntStream.range(2, plain.size())
                                        .filter(i -> i % 2 == 0)
                                        .mapToObj(plain::get)));
                            }
                        });
            }
        }
        return new Reading(rows.stream().sorted().toList(), String.join("\n", texts));
    }

    /** Rows of a table follow the line under its header. */
    static Reading markdown(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        var rows = new ArrayList<String>();
        var within = false;
        for (var line : text.lines().toList()) {
            if (within && line.startsWith("|") && !line.startsWith("| **")) {
                rows.add(row(Arrays.stream(line.split("(?<!\\\\)\\|")).skip(1).map(Reading::unescaped)));
            }
            within = line.startsWith("| ---") || within && line.startsWith("|");
        }
        return new Reading(rows.stream().sorted().toList(), unescaped(text.replace("**", "")));
    }

    /** The page; it is printed as it is. */
    static Reading page(byte[] file) {
        var page = Jsoup.parse(new String(file, StandardCharsets.UTF_8));
        var rows = page.select("section.report tbody tr:has(td)").stream()
                .map(tr -> row(tr.select("td").stream().map(td -> td.wholeText())));
        return new Reading(rows.sorted().toList(), page.text());
    }

    static String row(Stream<String> cells) {
        return cells.map(String::strip).filter(c -> !c.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([\\\\`*_<>\\[\\]#+|-])", "$1").replace("<br>", "\n");
    }
}
