package parley.reports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A week in which more happens than anybody reads. */
@QuarkusTest
class LongReportTest {
    @Test
    void a_table_goes_no_further_than_a_hundred_rows_and_says_so_in_every_format() {
        var name = unique("Session");
        record(name, 101);
        var report = given().get("/api/v1/reports/weekly/2037-W20")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var blocks = "sections.find { it.key == 'meetings' }.blocks";
        assertEquals(100, report.getList(blocks + "[0].rows").size());
        assertEquals("text", report.getString(blocks + "[1].type"));
        assertTrue(report.getString(blocks + "[1].text").startsWith("“Certainly in the period” goes on"));
        var text = given().get("/api/v1/reports/weekly/2037-W20.md").asString();
        assertTrue(text.contains("only its first 100 rows stand here"), text);
    }

    private static void record(String name, int many) {
        List<Map<String, Object>> meetings = IntStream.range(0, many)
                .<Map<String, Object>>mapToObj(i ->
                        Map.of("title", name + " " + i, "status", "scheduled", "date", Map.of("edtf", "2037-05-13")))
                .toList();
        given().contentType("application/json")
                .body(meetings)
                .post("/api/v1/meetings/batch")
                .then()
                .statusCode(201);
    }
}
