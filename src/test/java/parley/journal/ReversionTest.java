package parley.journal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.query.Sql;
import parley.support.Given;
import parley.support.Journal;
import parley.support.Page;

/** A change is taken back, unless it was changed again since. */
@QuarkusTest
class ReversionTest {
    @Inject
    Sql sql;

    private String title;
    private long party;
    private long meeting;

    @BeforeEach
    void a_meeting_of_one_party() {
        title = unique("Round");
        party = Given.party(unique("Realm"));
        meeting = Given.meeting(title).between(party).recorded();
    }

    @Test
    void a_changed_value_is_taken_back() {
        retitle("Mistake");
        revert("act=update", 303);
        given().get("/api/v1/meetings/" + meeting).then().body("title", equalTo(title));
    }

    @Test
    void what_was_changed_again_since_is_left_alone() {
        retitle("Mistake");
        var first = changes("act=update").getLong("items[0].id");
        retitle("Mended");
        Page.post("/journal/" + first + "/reversion").is(422);
        given().get("/api/v1/meetings/" + meeting).then().body("title", equalTo("Mended"));
    }

    @Test
    void a_seat_that_was_removed_is_there_again_and_one_that_was_added_is_not() {
        unseat();
        revert("act=delete", 303);
        given().get("/api/v1/meetings/" + meeting).then().body("participations.party.id", contains((int) party));
        revert("act=insert", 303);
        given().get("/api/v1/meetings/" + meeting).then().body("participations.size()", equalTo(0));
    }

    @Test
    void what_was_recorded_goes_to_the_trash() {
        var venue = Given.venue(unique("Hall"));
        var change = Journal.changes(sql, "record=venue:" + venue).getLong("items[0].id");
        Page.post("/journal/" + change + "/reversion").is(303);
        given().get("/api/v1/venues/" + venue).then().statusCode(404);
        var deleted = Journal.changes(sql, "act=update&record=venue:" + venue).getLong("items[0].id");
        Page.post("/journal/" + deleted + "/reversion").is(303);
        given().get("/api/v1/venues/" + venue).then().statusCode(200);
    }

    private void unseat() {
        patch("{\"participations\": []}");
    }

    private void retitle(String to) {
        patch("{\"title\": \"" + to + "\"}");
    }

    private void patch(String body) {
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(body)
                .patch("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(200);
    }

    private void revert(String filter, int status) {
        Page.post("/journal/" + changes(filter).getLong("items[0].id") + "/reversion")
                .is(status);
    }

    private JsonPath changes(String filter) {
        return Journal.changes(sql, "record=meeting:" + meeting + "&" + filter);
    }
}
