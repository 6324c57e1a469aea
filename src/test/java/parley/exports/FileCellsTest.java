package parley.exports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Download;
import parley.support.Given;

/** What stands in the files of lists: every value as it is known, and every text as it was. */
@QuarkusTest
class FileCellsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_row_says_all_that_the_list_says_and_how_the_date_is_known() {
        var oslo = Given.party(unique("Oslo"));
        var juba = Given.party(unique("Juba; South"));
        var mona = Given.person(unique("Mona"));
        var venue = Given.record(
                "venues",
                Map.of("name", unique("Hall"), "city", "Oslo", "country", "NO", "latitude", -1.5, "longitude", 2));
        var id = Given.meeting(unique("Round"))
                .led(juba, mona, "minister")
                .between(oslo, juba)
                .with("venue", venue)
                .with("date", Map.of("edtf", "mid January 2022", "basis", "inferred", "phrase", "mid-month"))
                .with("durationMinutes", 90)
                .recorded();
        var row = row("meetings", id);
        assertEquals(juba + "; " + oslo, row.get("party_ids"));
        assertEquals(Long.toString(mona), row.get("person_ids"));
        assertEquals("2022-01-11~/2022-01-20~", row.get("date"));
        assertEquals("2022-01-11", row.get("date_earliest"));
        assertEquals("2022-01-20", row.get("date_latest"));
        assertEquals("inferred", row.get("date_basis"));
        assertEquals("mid-month", row.get("date_phrase"));
        assertEquals("-1.5", row.get("latitude"));
        assertEquals("90", row.get("duration_minutes"));
        assertEquals("false", row.get("duration_approximate"));
        assertEquals("minister", row.get("level"));
        String created = given().get("/api/v1/meetings/" + id).path("createdAt");
        assertEquals(Instant.parse(created), Instant.parse(row.get("created_at")));
    }

    @Test
    void an_empty_cell_is_not_the_same_as_one_the_source_does_not_state() {
        var id = Given.meeting(unique("Round")).recorded();
        var source = Given.record("sources", Map.of("title", unique("Note"), "kind", "document"));
        Given.record(
                "claims", Map.of("meeting", id, "source", source, "field", "durationMinutes", "basis", "not_stated"));
        assertEquals("not stated", row("meetings", id).get("duration_minutes"));
        assertEquals("", row("meetings", id).get("level"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1;cmd",
                "-2+3",
                "@SUM(A1)",
                "محادثات جنيف",
                "a \"quoted\" word, and; more",
                "two\nlines",
                "–",
                "-7"
            })
    void a_text_comes_through_and_is_no_formula(String text) throws IOException {
        var negotiation = Given.record("negotiations", Map.of("name", unique("Track"), "summary", text));
        var guarded = "=+-@".indexOf(text.charAt(0)) >= 0 && !text.equals("-7") ? "'" + text : text;
        assertEquals(guarded, row("negotiations", negotiation).get("summary"));
        var sheet = Download.of("negotiations.xlsx").sheets().get(0);
        var column = sheet.get(0).stream().map(c -> c.getText()).toList().indexOf("summary");
        var cell = sheet.stream()
                .filter(r -> r.getCellText(0).equals(Long.toString(negotiation)))
                .findFirst()
                .orElseThrow()
                .getCell(column);
        assertEquals(CellType.STRING, cell.getType());
        assertEquals(text, cell.getText());
        assertTrue(Download.of("negotiations.jsonl")
                .text()
                .lines()
                .map(FileCellsTest::json)
                .anyMatch(n -> n.path("summary").asText().equals(text)));
    }

    @Test
    void days_and_numbers_are_such_in_a_workbook() throws IOException {
        var old = unique("Congress");
        Given.meeting(old).on("1815-06-09").recorded();
        Given.meeting(old).on("2022-01-12").with("durationMinutes", 90).recorded();
        var words = old.split(" ")[1];
        var rows = Download.of("meetings.xlsx?sort=date&q=" + words).sheets().get(0);
        var header = rows.get(0).stream().map(c -> c.getText()).toList();
        var day = header.indexOf("date_earliest");
        assertEquals("1815-06-09", rows.get(1).getCellText(day));
        assertEquals(
                "2022-01-12T00:00", rows.get(2).getCellAsDate(day).orElseThrow().toString());
        assertEquals(
                90,
                rows.get(2)
                        .getCellAsNumber(header.indexOf("duration_minutes"))
                        .orElseThrow()
                        .intValue());
        assertEquals(
                CellType.BOOLEAN,
                rows.get(2).getCell(header.indexOf("duration_approximate")).getType());
        assertFalse(rows.get(1).getOptionalCell(header.indexOf("level")).isPresent());
    }

    private static Map<String, String> row(String list, long id) {
        return Download.of(list + ".csv").csv().stream()
                .filter(r -> r.get("id").equals(Long.toString(id)))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }
}
