package parley.sources;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Page;

/** A form names its sources: one for all that is typed, or one beside a value. */
@QuarkusTest
class CitingFormTest {
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
    void a_form_takes_one_source_for_all_that_is_typed() {
        var title = unique("Cited source");
        var cited = source(title, Map.of("text", "One."));
        var form = Page.get("/meetings/new")
                .fill("Title", unique("Round"))
                .fill("Status", "Held")
                .fill("Date", "12 Jan 2022")
                .fill("Party", "Norway")
                .fill("Source", title);
        var wrong = form.fill("Paragraphs", "7").press("Save meeting").is(422);
        assertTrue(wrong.problem("Paragraphs").contains("not so many"), wrong.text());
        var page = wrong.fill("Paragraphs", "1").press("Save meeting").follow();
        assertEquals("F6", page.element("dt:contains(Date) + dd summary").text());
        given().get("/api/v1/claims?source=" + cited)
                .then()
                .body("items.field", hasItems("title", "status", "date"))
                .body("items.findAll { it.participation != null }.size()", equalTo(1));
        var before = given().get("/api/v1/claims?limit=1&total=true&source=" + cited)
                .jsonPath()
                .getInt("total");
        Page.get(page.element("a:contains(Edit)").attr("href"))
                .fill("Start time", "10:00")
                .fill("Zone", "UTC")
                .fill("Source", title)
                .press("Save meeting")
                .is(303);
        var after = given().get("/api/v1/claims?limit=1&total=true&source=" + cited)
                .jsonPath()
                .getInt("total");
        assertEquals(before + 2, after);
    }

    @Test
    void a_value_takes_another_source_than_the_rest_of_the_form() {
        var paperTitle = given().get("/api/v1/sources/" + paper).jsonPath().getString("title");
        var title = unique("Minutes");
        var minutes = source(title, Map.of("text", "One.\n\nTwo."));
        var form = Page.get("/meetings/new")
                .fill("Title", unique("Round"))
                .fill("Status", "Held")
                .fill("Source", paperTitle)
                .fill("Source of Status", title);
        var wrong =
                form.fill("Paragraphs for Status", "7").press("Save meeting").is(422);
        assertTrue(wrong.problem("Paragraphs for Status").contains("not so many"), wrong.text());
        wrong.fill("Paragraphs for Status", "2").press("Save meeting").is(303);
        given().get("/api/v1/claims?source=" + minutes)
                .then()
                .body("items.field", contains("status"))
                .body("items.paragraphs", contains("2"));
        given().get("/api/v1/claims?source=" + paper).then().body("items.field", contains("title"));
    }

    private static long source(String title, Map<String, ?> more) {
        var values = new LinkedHashMap<String, Object>(Map.of("title", title, "kind", "document"));
        values.putAll(more);
        return Given.record("sources", values);
    }
}
