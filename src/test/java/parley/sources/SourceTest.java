package parley.sources;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Page;

/** A source keeps its text paragraph by paragraph, and what rests on it stays. */
@QuarkusTest
class SourceTest {
    private long meeting;
    private long paper;

    @BeforeEach
    void a_meeting_and_a_source_of_three_paragraphs() {
        meeting = Given.meeting(unique("Round"))
                .on("2022-01-12")
                .with("durationMinutes", 240)
                .recorded();
        paper = source(unique("Paper"), Map.of("text", "One.\n\nTwo.\n\n  \nThree."));
    }

    @Test
    void a_source_keeps_its_text_paragraph_by_paragraph() {
        given().get("/api/v1/sources/" + paper).then().body("paragraphs", contains("One.", "Two.", "Three."));
        assertEquals("Three.", Page.get("/sources/" + paper).element("#p3 p").text());
    }

    @Test
    void markup_in_a_pasted_text_is_text() {
        var id = source(unique("Paper"), Map.of("text", "<script>alert(1)</script>"));
        assertEquals(
                "<script>alert(1)</script>",
                Page.get("/sources/" + id).element("#p1 p").text());
    }

    @Test
    void a_text_of_two_hundred_kilobytes_is_kept() {
        var id = source(unique("Paper"), Map.of("text", "Word after word.\n".repeat(12_000)));
        given().get("/api/v1/sources/" + id).then().body("paragraphs.size()", equalTo(12_000));
    }

    @Test
    void a_source_is_never_its_own_witness() {
        var relay = source(unique("Relay"), Map.of("upstream", paper));
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("upstream", relay))
                .patch("/api/v1/sources/" + paper)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/upstream"));
    }

    @Test
    void a_source_that_claims_rest_on_is_not_deleted() {
        claim(Map.of("field", "status")).statusCode(201);
        given().header("If-Match", "*")
                .delete("/api/v1/sources/" + paper)
                .then()
                .statusCode(409);
    }

    private ValidatableResponse claim(Map<String, Object> members) {
        var values = new LinkedHashMap<String, Object>(Map.of("meeting", meeting, "source", paper));
        values.putAll(members);
        return given().contentType(ContentType.JSON)
                .body(values)
                .post("/api/v1/claims")
                .then();
    }

    private static long source(String title, Map<String, ?> more) {
        var values = new LinkedHashMap<String, Object>(Map.of("title", title, "kind", "document"));
        values.putAll(more);
        return Given.record("sources", values);
    }
}
