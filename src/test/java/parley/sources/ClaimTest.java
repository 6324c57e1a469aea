package parley.sources;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.support.Given;
import parley.support.Page;

/** Each value shows who says so, and two who disagree stand side by side. */
@QuarkusTest
class ClaimTest {
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
    void a_claim_without_a_value_supports_the_one_that_is_shown() {
        claim(Map.of("field", "durationMinutes", "paragraphs", "2"))
                .statusCode(201)
                .body("meeting", equalTo((int) meeting))
                .body("value", equalTo("240"))
                .body("chosen", equalTo(true))
                .body("grade", equalTo("F6"))
                .body("basis", equalTo("stated"));
        var summary = Page.get("/meetings/" + meeting).element("dd:contains(4 h) summary");
        assertEquals("F6", summary.text());
        assertTrue(summary.attr("title").contains("paragraph 2"), summary.attr("title"));
    }

    @Test
    void a_rival_value_stands_beside_the_shown_one_until_somebody_chooses_it() {
        claim(Map.of("field", "durationMinutes")).statusCode(201);
        var other = source(unique("Other"), Map.of("reliability", "B"));
        var rival = claim(Map.of("field", "durationMinutes", "value", "200", "source", other))
                .statusCode(201)
                .body("chosen", equalTo(false))
                .extract()
                .jsonPath()
                .getLong("id");
        var page = Page.get("/meetings/" + meeting);
        assertTrue(page.element("details[data-contested]").text().contains("200"));
        page.press("Show this value").is(303);
        given().get("/api/v1/meetings/" + meeting).then().body("durationMinutes", equalTo(200));
        given().get("/api/v1/claims/" + rival).then().body("chosen", equalTo(true));
        given().get("/api/v1/claims?record=meeting:" + meeting).then().body("items.size()", equalTo(2));
    }

    @Test
    void a_program_chooses_with_a_reason() {
        var id = claim(Map.of("field", "date", "value", "13 Jan 2022"))
                .extract()
                .jsonPath()
                .getLong("id");
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", "The minutes say so."))
                .post("/api/v1/claims/" + id + "/choice")
                .then()
                .statusCode(200)
                .body("choiceReason", equalTo("The minutes say so."));
        given().get("/api/v1/meetings/" + meeting).then().body("date.edtf", equalTo("2022-01-13"));
    }

    @Test
    void two_writings_of_one_date_are_one_value() {
        claim(Map.of("field", "date", "value", "12 January 2022"))
                .statusCode(201)
                .body("chosen", equalTo(true));
        assertEquals(
                0,
                Page.get("/meetings/" + meeting)
                        .texts("details[data-contested]")
                        .size());
    }

    @Test
    void not_stated_is_said_as_such() {
        claim(Map.of("field", "venue", "basis", "not_stated")).statusCode(201).body("value", nullValue());
        assertEquals(
                "not stated",
                Page.get("/meetings/" + meeting)
                        .element("dt:contains(Venue) + dd summary")
                        .text());
    }

    @Test
    void sources_that_relay_one_and_the_same_count_as_one() {
        var agency = source(unique("Agency"), Map.of());
        claim(Map.of("field", "status", "source", source(unique("A"), Map.of("upstream", agency))))
                .statusCode(201);
        claim(Map.of("field", "status", "source", source(unique("B"), Map.of("upstream", agency))))
                .statusCode(201);
        assertTrue(Page.get("/meetings/" + meeting).text().contains("2 sources, 1 independent"));
        claim(Map.of("field", "status")).statusCode(201);
        var text = Page.get("/meetings/" + meeting).text();
        assertTrue(text.contains("3 sources, 2 independent"), text);
        assertTrue(text.contains("suggests credibility 2 – probably true"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "field, colour, /field",
        "paragraphs, 4, /paragraphs",
        "paragraphs, 1-9, /paragraphs",
        "paragraphs, last, /paragraphs",
        "credibility, 7, /credibility",
        "source, 987654, /source",
        "basis, rumour, /basis",
        "meeting, 987654, /meeting",
        "party, 1, /aboutOneRecord"
    })
    void what_cannot_be_is_refused_and_nothing_is_written(String member, String value, String pointer) {
        var number = value.matches("\\d+") && !member.equals("paragraphs");
        claim(Map.of(member, number ? Long.valueOf(value) : value))
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
        given().get("/api/v1/claims?record=meeting:" + meeting).then().body("items.size()", equalTo(0));
    }

    @Test
    void only_a_value_can_be_chosen() {
        claim(Map.of("chosen", true)).statusCode(422);
        claim(Map.of("field", "venue", "basis", "not_stated", "chosen", true)).statusCode(422);
        claim(Map.of("field", "venue", "basis", "not_stated", "value", "Oslo")).statusCode(422);
        claim(Map.of("field", "venue")).statusCode(422).body("errors.pointer", hasItem("/value"));
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
