package parley.meetings;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Given;
import parley.support.Page;

/** A meeting is put off, to a date or to none that is known; what took place is not. */
@QuarkusTest
class PostponementTest {
    @Test
    void it_is_put_off_to_another_date_and_keeps_all_else() {
        var id = planned()
                .with("startTime", "10:00")
                .with("zone", "Europe/Paris")
                .recorded();
        postpone(id, Map.of("date", Map.of("edtf", "late January 2022", "phrase", "later this month")))
                .statusCode(200)
                .body("status", equalTo("postponed"))
                .body("date.edtf", equalTo("2022-01-21~/2022-01-31~"))
                .body("date.basis", equalTo("stated"))
                .body("startTime", nullValue())
                .body("zone", equalTo("Europe/Paris"));
    }

    @Test
    void no_new_date_leaves_it_without_one() {
        postpone(planned().recorded(), Map.of()).body("date", nullValue()).body("status", equalTo("postponed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"held", "in_progress", "cancelled", "boycotted"})
    void what_took_place_or_will_not_is_not_put_off(String status) {
        var id = planned().with("status", status).recorded();
        postpone(id, Map.of()).statusCode(422).body("detail", containsString("still to come"));
        assertFalse(Page.get("/meetings/" + id).text().contains("Postpone"));
        Page.get("/meetings/" + id + "/postponement")
                .press("Postpone the meeting")
                .is(422);
    }

    @Test
    void bad_input_is_refused_at_its_place() {
        postpone(planned().recorded(), Map.of("date", Map.of("edtf", "soon")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/date/edtf"));
        postpone(999_999_999, Map.of()).statusCode(404);
    }

    @Test
    void an_analyst_puts_it_off_in_a_form_and_says_where_it_stands() {
        var id = planned().recorded();
        var source = unique("Note");
        Given.record("sources", Map.of("title", source, "kind", "document"));
        Page.get("/meetings/" + id + "/postponement")
                .fill("Date", "13 February 2022")
                .fill("Source", source)
                .press("Postpone the meeting");
        var page = Page.get("/meetings/" + id).text();
        assertTrue(page.contains("Postponed"), page);
        assertTrue(page.contains("13 Feb 2022"), page);
        given().get("/api/v1/meetings/" + id)
                .then()
                .body("claims[0].field", equalTo("date"))
                .body("claims[0].source.name", equalTo(source));
    }

    private static Given.Meeting planned() {
        return Given.meeting(unique("Round")).with("status", "scheduled").on("2022-01-19");
    }

    private static ValidatableResponse postpone(long id, Map<String, ?> values) {
        return given().contentType(ContentType.JSON)
                .body(values)
                .post("/api/v1/meetings/" + id + "/postponement")
                .then();
    }
}
