package parley.positions;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Page;

/** Positions are read off what was said, as of any day. */
@QuarkusTest
class PositionTest {
    private long party;
    private long topic;

    @BeforeEach
    void a_party_and_a_topic() {
        party = Given.party(unique("Realm"));
        topic = Given.topic(unique("Fish"));
    }

    @Test
    void the_latest_statement_with_a_stance_is_the_position() {
        said("opposes", "2022-01-05");
        said("accepts_conditionally", "2022-01-12");
        assertEquals(List.of("accepts_conditionally"), stances("on="));
    }

    @Test
    void on_a_day_only_what_was_said_by_then_counts() {
        said("opposes", "2022-01-05");
        said("supports", "2022-01-12");
        said("rejects", null);
        assertEquals(List.of("opposes"), stances("on=2022-01-11"));
        assertEquals(List.of("supports"), stances("on=2022-01-12"));
        assertEquals(List.of(), stances("on=2022-01-01"));
    }

    @Test
    void what_has_no_date_gives_way_to_what_has_one() {
        said("supports", "2022-01-12");
        said("rejects", null);
        assertEquals(List.of("supports"), stances("on="));
    }

    @Test
    void of_two_statements_of_one_day_the_one_recorded_later_counts() {
        said("supports", "2022-01-12");
        said("reserves", "2022-01-12");
        assertEquals(List.of("reserves"), stances("on="));
    }

    @Test
    void a_stance_that_changed_is_marked_with_what_it_was() {
        said("opposes", "2022-01-05");
        said("supports", "2022-01-12");
        var cell = cell("since=2022-01-10");
        assertEquals("opposes", cell.getString("before"));
        assertTrue(cell.getBoolean("changed"));
        assertTrue(Page.get("/positions?since=2022-01-10").text().contains("was Opposes"));
        assertEquals(false, cell("since=2022-01-13").getBoolean("changed"));
    }

    @Test
    void who_speaks_for_another_party_states_the_other_party_s_position() {
        var agent = Given.party(unique("Agent"));
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "party",
                        agent,
                        "onBehalfOf",
                        party,
                        "kind",
                        "offer",
                        "text",
                        "They offer.",
                        "topic",
                        topic,
                        "stance",
                        "supports"))
                .post("/api/v1/statements")
                .then()
                .statusCode(201);
        assertEquals(List.of("supports"), stances("on="));
    }

    @Test
    void a_statement_without_a_stance_or_in_the_trash_is_no_position() {
        var id = said("supports", "2022-01-12");
        given().header("If-Match", "*")
                .delete("/api/v1/statements/" + id)
                .then()
                .statusCode(204);
        assertEquals(List.of(), stances("on="));
    }

    @Test
    void a_stance_needs_a_topic_and_somebody_must_speak() {
        var nobody = Map.of("kind", "comment", "text", "Words");
        given().contentType(ContentType.JSON)
                .body(nobody)
                .post("/api/v1/statements")
                .then()
                .statusCode(422);
        var adrift = Map.of("kind", "comment", "text", "Words", "party", party, "stance", "supports");
        given().contentType(ContentType.JSON)
                .body(adrift)
                .post("/api/v1/statements")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/stance"));
    }

    @Test
    void the_four_strengths_of_one_signal_stand_side_by_side_in_the_seed() {
        var id = given().queryParam("q", "leaves it open")
                .get("/api/v1/statements")
                .jsonPath()
                .getLong("items[0].id");
        given().get("/api/v1/statements/" + id)
                .then()
                .body("variants.strength", contains(1, 2, 3, 4))
                .body("variants.kind", contains("evasion", "signal", "threat", "threat"))
                .body("date", nullValue());
        assertEquals(
                4, Page.get("/statements/" + id).texts("section table tbody tr").size());
    }

    private long said(String stance, String date) {
        var values = new LinkedHashMap<String, Object>(
                Map.of("party", party, "kind", "comment", "text", unique("Words"), "topic", topic, "stance", stance));
        if (date != null) {
            values.put("date", Map.of("edtf", date));
        }
        return Given.record("statements", values);
    }

    private List<String> stances(String query) {
        return given().get("/api/v1/positions?" + query)
                .jsonPath()
                .getList("findAll { it.party.id == %d && it.topic.id == %d }.stance".formatted(party, topic));
    }

    private JsonPath cell(String query) {
        return given().get("/api/v1/positions?" + query)
                .jsonPath()
                .setRootPath("find { it.party.id == %d && it.topic.id == %d }".formatted(party, topic));
    }
}
