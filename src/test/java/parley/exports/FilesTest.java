package parley.exports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.support.Given.unique;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Download;
import parley.support.Given;

/** Lists as files: the same rows in the same order. */
@QuarkusTest
class FilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "negotiations",
                "meetings",
                "parties",
                "people",
                "posts",
                "venues",
                "topics",
                "outcomes",
                "statements",
                "sources",
                "claims"
            })
    void every_list_is_a_file_with_the_rows_of_the_list(String list) throws IOException {
        var shown = given().get("/api/v1/" + list + "?limit=200&total=true").jsonPath();
        var ids = shown.getList("items.id", String.class);
        var total = shown.getInt("total");
        var csv = Download.of(list + ".csv");
        assertEquals("attachment; filename=\"" + list + ".csv\"", csv.header("Content-Disposition"));
        assertEquals("text/csv;charset=UTF-8", csv.header("Content-Type"));
        var rows = csv.csv().stream().map(r -> r.get("id")).toList();
        assertEquals(total, rows.size());
        assertEquals(ids, rows.subList(0, ids.size()));
        var sheet = Download.of(list + ".xlsx").sheets().get(0);
        assertEquals(total + 1, sheet.size());
        assertEquals("id", sheet.get(0).getCellText(0));
        assertEquals(ids.get(0), sheet.get(1).getCellAsNumber(0).orElseThrow().toPlainString());
        var lines = Download.of(list + ".jsonl").text().lines().toList();
        assertEquals(total, lines.size());
        assertEquals(
                JSON.readTree(given().get("/api/v1/" + list).asString()).at("/items/0"), JSON.readTree(lines.get(0)));
    }

    @Test
    void people_get_the_same_file_by_their_session() {
        var people =
                given().get("/venues.csv?country=CH").then().statusCode(200).extract();
        assertEquals(Download.of("venues.csv?country=CH").text(), people.asString());
        assertEquals(200, given().get("/meetings.ics").statusCode());
        assertEquals(404, given().get("/meetings.pdf").statusCode());
        assertEquals(401, given().noFilters().get("/api/v1/venues.csv").statusCode());
    }

    @Test
    void a_file_takes_the_filters_and_the_order_of_the_list() {
        var norway = Given.party(unique("Norway"));
        var first = Given.meeting("B").between(norway).on("2021-01-02").recorded();
        var second = Given.meeting("A").between(norway).on("2021-01-03").recorded();
        Given.meeting("C").between(norway).on("2023").recorded();
        var filter = "?party=" + norway + "&from=2021&to=2021&sort=";
        assertEquals(List.of(first, second), ids("meetings.csv" + filter + "date"));
        assertEquals(List.of(second, first), ids("meetings.csv" + filter + "title"));
        assertEquals(
                2,
                Download.of("meetings.jsonl" + filter + "title").text().lines().count());
        given().get("/api/v1/meetings.csv?sort=colour").then().statusCode(400);
        given().get("/api/v1/meetings.xlsx?from=whenever").then().statusCode(400);
        given().get("/api/v1/meetings.pdf").then().statusCode(404);
        given().get("/api/v1/changes.csv").then().statusCode(404);
    }

    private static List<Long> ids(String file) {
        return Download.of(file).csv().stream()
                .map(r -> Long.valueOf(r.get("id")))
                .toList();
    }
}
