package parley.support;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A list as a file, read back by other libraries than those that wrote it. */
public final class Download {
    private final Response response;

    private Download(Response response) {
        this.response = response;
    }

    /** @param file the list and its format, with filters: {@code meetings.csv?party=RU} */
    public static Download of(String file) {
        var response = given().urlEncodingEnabled(false).get("/api/v1/" + file);
        assertEquals(200, response.statusCode(), response::asString);
        return new Download(response);
    }

    public String header(String name) {
        return response.header(name);
    }

    public String text() {
        return response.asString();
    }

    /** The rows of a CSV file, by the names of its header. */
    public List<Map<String, String>> csv() {
        return CsvReader.builder().ofNamedCsvRecord(text()).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }

    /** The rows of each sheet, header included. */
    public List<List<Row>> sheets() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(response.asByteArray()))) {
            return workbook.getSheets().map(Download::rows).toList();
        }
    }

    private static List<Row> rows(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
