package parley.outcomes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Page;

/** What was promised is followed until it happens. */
@QuarkusTest
class FulfilmentTest {
    private String text;
    private long party;
    private long promise;

    @BeforeEach
    void a_promise_of_12_january() {
        text = unique("Hand over the list");
        party = Given.party(unique("Debtor"));
        var meeting =
                Given.meeting(unique("Round")).between(party).on("2022-01-12").recorded();
        promise = Given.record(
                "outcomes",
                Map.of("meeting", meeting, "kind", "agreement", "text", text, "owedBy", party, "due", "2022-02-01"));
    }

    @Test
    void a_promise_past_its_day_is_overdue_until_a_later_meeting_fulfils_it() {
        assertTrue(
                Page.get("/parties/" + party).element("tr[data-overdue]").text().contains(text));
        var later = Given.meeting(unique("Next round")).on("2022-01-20").recorded();
        fulfil(Map.of("meeting", later)).statusCode(200).body("progress", equalTo("full"));
        assertFalse(Page.get("/parties/" + party).text().contains(text));
    }

    @Test
    void a_document_can_show_that_it_was_kept() {
        var paper = Given.record("sources", Map.of("title", unique("Receipt"), "kind", "document"));
        var page = Page.get("/outcomes/" + promise + "/fulfilment").fill("Kept according to", name(paper));
        assertTrue(page.press("Mark as kept").follow().text().contains(name(paper)));
        given().get("/api/v1/outcomes/" + promise).then().body("fulfilledBySource.id", equalTo((int) paper));
    }

    @Test
    void nothing_is_fulfilled_before_it_was_promised() {
        var earlier = Given.meeting(unique("Round before")).on("2022-01-05").recorded();
        fulfil(Map.of("meeting", earlier)).statusCode(422).body("errors.pointer", hasItem("/fulfilledBy"));
        given().get("/api/v1/outcomes/" + promise).then().body("progress", equalTo(null));
    }

    @Test
    void a_promise_is_kept_by_something() {
        fulfil(Map.of()).statusCode(422);
        fulfil(Map.of("meeting", 987654)).statusCode(422);
        Page.get("/outcomes/" + promise + "/fulfilment").press("Mark as kept").is(422);
    }

    @Test
    void a_meeting_is_not_what_fulfils_its_own_promise() {
        var own = given().get("/api/v1/outcomes/" + promise).jsonPath().getLong("meeting.id");
        fulfil(Map.of("meeting", own)).statusCode(422);
    }

    private ValidatableResponse fulfil(Map<String, ?> by) {
        return given().contentType(ContentType.JSON)
                .body(by)
                .post("/api/v1/outcomes/" + promise + "/fulfilment")
                .then();
    }

    private static String name(long source) {
        return given().get("/api/v1/sources/" + source).jsonPath().getString("title");
    }
}
