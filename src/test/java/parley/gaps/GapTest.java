package parley.gaps;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Page;

/** The gap board says what to look for next. */
@QuarkusTest
class GapTest {
    private long talks;
    private long meeting;

    @BeforeEach
    void a_meeting_without_a_date() {
        talks = Given.negotiation(unique("Talks"));
        meeting = Given.meeting(unique("Round")).with("negotiation", talks).recorded();
    }

    @Test
    void an_undated_meeting_is_a_gap_until_a_source_was_read_that_does_not_say() {
        assertEquals(List.of("date"), fields("undated"));
        claim(Map.of("field", "date", "basis", "not_stated"));
        assertEquals(List.of(), fields("undated"));
        assertEquals(List.of("date"), fields("not_stated"));
    }

    @Test
    void a_value_is_unsourced_then_single_source_then_contested() {
        assertEquals(List.of("status"), fields("unsourced"));
        claim(Map.of("field", "status"));
        assertEquals(List.of(), fields("unsourced"));
        assertEquals(List.of("status"), fields("single_source"));
        claim(Map.of("field", "status", "value", "cancelled"));
        assertEquals(List.of("status"), fields("contested"));
    }

    @Test
    void two_sources_that_relay_one_are_still_a_single_source() {
        var agency = source(Map.of());
        claim(Map.of("field", "status", "source", source(Map.of("upstream", agency))));
        claim(Map.of("field", "status", "source", source(Map.of("upstream", agency))));
        assertEquals(List.of("status"), fields("single_source"));
        claim(Map.of("field", "status"));
        assertEquals(List.of(), fields("single_source"));
    }

    @Test
    void each_gap_leads_to_the_field_to_fill() {
        var page = Page.get("/gaps?negotiation=" + talks).is(200);
        assertTrue(page.links("/meetings/" + meeting + "/edit#f-date.edtf"));
        var unsourced = page.element("a[href*=field=status]").attr("href");
        assertEquals(
                "Status",
                Page.get(unsourced).is(200).element("#f-field option[selected]").text());
    }

    @Test
    void the_seed_has_gaps_of_its_own_to_begin_with() {
        var kinds = given().get("/api/v1/gaps?negotiation=2").jsonPath().getList("kind", String.class);
        assertTrue(Set.copyOf(kinds).containsAll(Set.of("not_stated", "single_source")), kinds.toString());
        given().get("/api/v1/gaps?kind=rumour").then().statusCode(400);
    }

    private List<String> fields(String kind) {
        return given().get("/api/v1/gaps?kind=" + kind + "&negotiation=" + talks)
                .jsonPath()
                .getList("field");
    }

    private void claim(Map<String, Object> members) {
        var values = new LinkedHashMap<String, Object>(Map.of("meeting", meeting, "source", source(Map.of())));
        values.putAll(members);
        Given.record("claims", values);
    }

    private static long source(Map<String, ?> more) {
        var values = new LinkedHashMap<String, Object>(Map.of("title", unique("Paper"), "kind", "document"));
        values.putAll(more);
        return Given.record("sources", values);
    }
}
