package parley.parties;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Page;
import parley.support.Somebody;

/** Two parties that were one all along become one, and nothing that was said of either is lost. */
@QuarkusTest
class MergerTest {
    private String name;
    private long from;
    private long into;

    @BeforeEach
    void twins() {
        name = unique("Twin");
        from = Given.record(
                "parties", Map.of("kind", "other", "name", name + " of old", "aliases", List.of(name + " alias")));
        into = Given.party(name);
    }

    @Test
    void all_that_referred_to_one_refers_to_the_other() {
        var meeting =
                Given.meeting(unique("Talks")).between(from).on("2022-01-10").recorded();
        var outcome = Given.record(
                "outcomes",
                Map.of("meeting", meeting, "kind", "agreed_to_meet_again", "text", "A promise.", "owedBy", from));
        var post =
                Given.record("posts", Map.of("person", Given.person(unique("Ana")), "party", from, "title", "Envoy"));
        var bloc = Given.record("parties", Map.of("kind", "bloc", "name", unique("Bloc")));
        patch("parties/" + from, Map.of("memberOf", List.of(Map.of("organisation", bloc))));
        merge(from, into)
                .statusCode(200)
                .body("id", equalTo((int) into))
                .body("aliases", hasItems(name + " of old", name + " alias"))
                .body("memberOf.organisation.id", contains((int) bloc));
        get("meetings/" + meeting).body("participations.party.id", contains((int) into));
        get("outcomes/" + outcome).body("owedBy.id", equalTo((int) into));
        get("posts/" + post).body("party.id", equalTo((int) into));
        given().get("/api/v1/parties/" + from).then().statusCode(404);
        given().get("/api/v1/meetings?party=" + into).then().body("items.id", contains((int) meeting));
    }

    @Test
    void a_seat_that_both_had_is_one_seat_with_the_claims_of_both() {
        var meeting = Given.meeting(unique("Talks")).between(from, into).recorded();
        List<Integer> seats = get("meetings/" + meeting).extract().path("participations.id");
        var source = Given.record("sources", Map.of("title", unique("Note"), "kind", "document"));
        seats.forEach(
                seat -> Given.record("claims", Map.of("participation", seat, "source", source, "basis", "stated")));
        merge(from, into).statusCode(200);
        get("meetings/" + meeting).body("participations", hasSize(1)).body("claims", hasSize(2));
    }

    @Test
    void what_the_editor_may_not_see_goes_along() {
        var meeting = Given.meeting(unique("Secret"))
                .between(from)
                .with("sharing", "red")
                .recorded();
        Somebody.who("editor", "amber")
                .api()
                .contentType(ContentType.JSON)
                .body(Map.of("into", into))
                .post("/api/v1/parties/" + from + "/merger")
                .then()
                .statusCode(200);
        get("meetings/" + meeting).body("participations.party.id", contains((int) into));
    }

    @Test
    void who_has_the_meeting_open_learns_that_it_changed() {
        var meeting = Given.meeting(unique("Talks")).between(from).recorded();
        var tag = given().get("/api/v1/meetings/" + meeting).header("ETag");
        merge(from, into).statusCode(200);
        given().header("If-None-Match", tag)
                .get("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(200);
    }

    @Test
    void nothing_merges_into_itself_or_into_nothing_and_an_analyst_merges_nothing() {
        merge(from, from).statusCode(422).body("errors[0].pointer", equalTo("/into"));
        merge(from, 999_999_999).statusCode(422).body("errors[0].pointer", equalTo("/into"));
        merge(999_999_999, into).statusCode(404);
        Somebody.who("analyst", "red")
                .api()
                .contentType(ContentType.JSON)
                .body(Map.of("into", into))
                .post("/api/v1/parties/" + from + "/merger")
                .then()
                .statusCode(403);
    }

    @Test
    void an_editor_merges_in_a_form() {
        Page.get("/parties/" + into + "/merger")
                .fill("Merge into", "")
                .press("Merge the parties")
                .is(422);
        var page = Page.get("/parties/" + from + "/merger")
                .fill("Merge into", name)
                .press("Merge the parties");
        assertTrue(page.is(303).location().endsWith("/parties/" + into));
    }

    private static ValidatableResponse merge(long from, long into) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("into", into))
                .post("/api/v1/parties/" + from + "/merger")
                .then();
    }

    private static void patch(String path, Map<String, ?> values) {
        given().header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(values)
                .patch("/api/v1/" + path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(String path) {
        return given().get("/api/v1/" + path).then().statusCode(200);
    }
}
