package parley.meetings;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;

/** Meetings for programs. */
@QuarkusTest
class MeetingApiTest {
    private long norway;
    private long sudan;

    @BeforeEach
    void parties() {
        norway = Given.party(unique("Norway"));
        sudan = Given.party(unique("Sudan"));
    }

    @Test
    void a_meeting_says_all_that_is_known_of_it() {
        var envoy = Given.person(unique("Mona"));
        var id = Given.meeting("Oslo round")
                .led(norway, envoy, "special_envoy")
                .between(sudan)
                .on("mid January 2022")
                .with("startTime", "10:00")
                .with("zone", "Europe/Oslo")
                .with("durationMinutes", 240)
                .with("durationApproximate", true)
                .recorded();
        get("/api/v1/meetings/" + id)
                .body("date.edtf", equalTo("2022-01-11~/2022-01-20~"))
                .body("date.earliest", equalTo("2022-01-11"))
                .body("date.latest", equalTo("2022-01-20"))
                .body("date.basis", equalTo("stated"))
                .body("startTime", equalTo("10:00"))
                .body("zone", equalTo("Europe/Oslo"))
                .body("level", equalTo("special_envoy"))
                .body("participations.party.id", contains((int) norway, (int) sudan))
                .body("participations[0].person.id", equalTo((int) envoy))
                .body("participations[1].person", nullValue());
    }

    @Test
    void the_level_follows_the_highest_participant_unless_somebody_chose_it() {
        var low = Given.person(unique("Low"));
        var high = Given.person(unique("High"));
        var id = Given.meeting(unique("Round"))
                .led(norway, low, "working_level")
                .led(sudan, high, "minister")
                .recorded();
        get("/api/v1/meetings/" + id).body("level", equalTo("minister"));
        patch(id, Map.of("level", "summit")).statusCode(422);
        patch(id, Map.of("level", "ambassador")).statusCode(200).body("level", equalTo("minister"));
        patch(id, Map.of("level", "ambassador", "levelOverridden", true))
                .statusCode(200)
                .body("level", equalTo("ambassador"));
    }

    @Test
    void the_capacity_is_looked_up_in_the_posts_held_on_that_day() {
        var envoy = Given.person(unique("Mona"));
        Given.record("posts", Map.of("person", envoy, "party", norway, "title", "Envoy", "from", "2020", "to", "2023"));
        var during = Given.meeting(unique("Round"))
                .led(norway, envoy, "minister")
                .on("2022-01-12")
                .recorded();
        var after = Given.meeting(unique("Round"))
                .led(norway, envoy, "minister")
                .on("2024-01-12")
                .recorded();
        get("/api/v1/meetings/" + during).body("participations[0].post", equalTo("Envoy"));
        get("/api/v1/meetings/" + after).body("participations[0].post", nullValue());
    }

    @Test
    void rows_may_trade_places_but_not_stand_twice() {
        var fish = Given.topic(unique("Fish"));
        var oil = Given.topic(unique("Oil"));
        var id = Given.meeting(unique("Round"))
                .between(norway, sudan)
                .with("topics", List.of(fish, oil))
                .recorded();
        patch(id, Map.of("topics", List.of(oil, fish))).statusCode(200).body("topics.id", contains((int) oil, (int)
                fish));
        var seats = List.of(Map.of("party", sudan), Map.of("party", norway));
        patch(id, Map.of("participations", seats))
                .statusCode(200)
                .body("participations.party.id", contains((int) sudan, (int) norway));
        patch(id, Map.of("topics", List.of(oil, oil))).statusCode(409).body("errors[0].pointer", equalTo("/topics"));
        var twice = List.of(Map.of("party", sudan), Map.of("party", sudan));
        patch(id, Map.of("participations", twice)).statusCode(409);
        get("/api/v1/meetings/" + id).body("topics.size()", equalTo(2)).body("participations.size()", equalTo(2));
    }

    @Test
    void a_change_keeps_the_ids_of_the_rows_that_stay() {
        var id = Given.meeting(unique("Round")).between(norway, sudan).recorded();
        var kept = given().get("/api/v1/meetings/" + id).jsonPath().getInt("participations[1].id");
        patch(id, Map.of("participations", List.of(Map.of("party", sudan, "attendance", "confirmed"))))
                .statusCode(200)
                .body("participations.id", contains(kept))
                .body("participations[0].attendance", equalTo("confirmed"));
    }

    @Test
    void meetings_do_not_follow_one_another_in_a_ring() {
        var first = Given.meeting(unique("First")).recorded();
        var second = Given.meeting(unique("Second"))
                .with("links", List.of(link(first)))
                .recorded();
        patch(first, Map.of("links", List.of(link(second))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/links"));
        patch(first, Map.of("links", List.of(link(first)))).statusCode(422);
    }

    @Test
    void what_others_need_cannot_be_deleted_and_the_answer_says_what_needs_it() {
        Given.meeting(unique("Round")).between(norway).recorded();
        given().header("If-Match", "*")
                .delete("/api/v1/parties/" + norway)
                .then()
                .statusCode(409);
        get("/api/v1/parties/" + norway);
    }

    @Test
    void outcomes_go_to_the_trash_with_their_meeting_and_come_back_with_it() {
        var id = Given.meeting(unique("Round")).recorded();
        var outcome = Given.record("outcomes", Map.of("meeting", id, "kind", "communique", "text", "Said"));
        given().header("If-Match", "*").delete("/api/v1/meetings/" + id).then().statusCode(204);
        given().get("/api/v1/outcomes/" + outcome).then().statusCode(404);
        given().post("/api/v1/meetings/" + id + "/restoration").then().statusCode(200);
        get("/api/v1/outcomes/" + outcome);
    }

    private static Map<String, Object> link(long earlier) {
        return Map.of("kind", "follow_up_of", "meeting", earlier);
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then().statusCode(200);
    }

    private static ValidatableResponse patch(long id, Map<String, ?> change) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(change)
                .patch("/api/v1/meetings/" + id)
                .then();
    }
}
