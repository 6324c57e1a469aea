package parley.chains;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Page;

/** The next meeting begins with what stays the same, and hangs together with the one before. */
@QuarkusTest
class FollowUpTest {
    private String norway;
    private String envoy;
    private long before;
    private long fish;
    private long talks;

    @BeforeEach
    void a_round_between_two_parties() {
        norway = unique("Norway");
        envoy = unique("Mona");
        var sudan = Given.party(unique("Sudan"));
        fish = Given.topic(unique("Fish"));
        talks = Given.negotiation(unique("Talks"));
        before = Given.meeting(unique("Oslo round"))
                .led(Given.party(norway), Given.person(envoy), "special_envoy")
                .between(sudan)
                .on("2022-03-01")
                .with("topics", List.of(fish))
                .with("negotiation", talks)
                .with("format", "bilateral")
                .recorded();
    }

    @Test
    void a_program_gets_the_next_meeting_prefilled_and_says_only_what_is_new() {
        given().contentType(ContentType.JSON)
                .body(Map.of("date", Map.of("edtf", "2022-04-01"), "title", "Second round"))
                .post("/api/v1/meetings/" + before + "/follow-ups")
                .then()
                .statusCode(201)
                .body("title", equalTo("Second round"))
                .body("status", equalTo("scheduled"))
                .body("format", equalTo("bilateral"))
                .body("negotiation.id", equalTo((int) talks))
                .body("topics.id", contains((int) fish))
                .body("participations[0].person.name", equalTo(envoy))
                .body("participations.attendance", contains("expected", "expected"))
                .body("links[0].kind", equalTo("follow_up_of"))
                .body("links[0].meeting.id", equalTo((int) before));
        given().get("/api/v1/meetings/" + before).then().body("laterLinks[0].meeting.name", equalTo("Second round"));
    }

    @Test
    void null_takes_away_what_was_prefilled_and_no_body_takes_all_of_it() {
        given().contentType(ContentType.JSON)
                .body("{\"format\": null, \"participations\": []}")
                .post("/api/v1/meetings/" + before + "/follow-ups")
                .then()
                .statusCode(201)
                .body("format", nullValue())
                .body("participations.size()", equalTo(0));
        given().contentType(ContentType.JSON)
                .post("/api/v1/meetings/" + before + "/follow-ups")
                .then()
                .statusCode(201);
        given().contentType(ContentType.JSON)
                .post("/api/v1/meetings/999999/follow-ups")
                .then()
                .statusCode(404);
    }

    @Test
    void a_person_finds_the_form_filled_in_and_the_chain_longer_by_one() {
        var form = Page.get("/meetings/" + before + "/follow-up").is(200);
        assertEquals(norway, form.value("Party"));
        assertEquals(envoy, form.value("Person"));
        assertEquals("Expected", form.value("Attendance"));
        var title = unique("Second round");
        var shown = form.fill("Title", title)
                .fill("Date", "1 Apr 2022")
                .press("Save meeting")
                .follow()
                .is(200);
        assertEquals(title, shown.heading());
        assertEquals(2, shown.texts("ol.chain > li").size());
        assertTrue(shown.text().contains("31 days after the round before"), shown.text());
        var chain = Page.get("/negotiations/" + talks).texts("ol.chain > li");
        assertEquals(2, chain.size());
    }

    @Test
    void the_time_between_two_rounds_is_no_surer_than_their_dates() {
        Page.get("/meetings/" + before + "/follow-up")
                .fill("Date", "mid April 2022")
                .press("Save meeting")
                .is(303);
        assertTrue(Page.get("/negotiations/" + talks).text().contains("at least 41 days after the round before"));
    }

    @Test
    void a_promise_that_is_ticked_came_true_at_the_follow_up() {
        var owes = given().get("/api/v1/meetings/" + before).jsonPath().getLong("participations[0].party.id");
        var promise = Given.record(
                "outcomes",
                Map.of("meeting", before, "kind", "agreement", "text", unique("Send a list"), "owedBy", owes));
        var form = Page.get("/meetings/" + before + "/follow-up");
        form.element("input[name=fulfils][value=" + promise + "]").attr("checked", true);
        form.press("Save meeting").is(303);
        given().get("/api/v1/outcomes/" + promise)
                .then()
                .body("progress", equalTo("full"))
                .body("fulfilledBy.id", notNullValue());
        assertFalse(Page.get("/negotiations/" + talks).text().contains("Send a list"));
    }

    @Test
    void a_wrong_follow_up_comes_back_with_what_was_typed() {
        var again = Page.get("/meetings/" + before + "/follow-up")
                .fill("Title", "")
                .fill("Date", "perhaps")
                .fill("Summary", "They will speak.")
                .press("Save meeting")
                .is(422);
        assertEquals("perhaps", again.value("Date"));
        assertEquals("They will speak.", again.value("Summary"));
        assertEquals(2, again.problems().size());
    }

    @Test
    void an_announced_meeting_is_promised_until_its_follow_up_is_on_record() {
        var text = unique("They will look for a day");
        Given.record("outcomes", Map.of("meeting", before, "kind", "agreed_to_meet_again", "text", text));
        assertTrue(Page.get("/reports/weekly/2022-W09").text().contains(text));
        Page.get("/meetings/" + before + "/follow-up").press("Save meeting").is(303);
        assertFalse(Page.get("/reports/weekly/2022-W09")
                .element("section#ahead")
                .text()
                .contains(text));
    }
}
