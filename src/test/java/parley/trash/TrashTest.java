package parley.trash;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.query.Sql;
import parley.support.Given;
import parley.support.Page;

/** What is in the trash comes back, until somebody who may deletes for good what has been there for thirty days. */
@QuarkusTest
class TrashTest {
    @Inject
    Sql sql;

    @Test
    void what_has_been_there_for_thirty_days_is_deleted_for_good_and_stays_in_the_journal() {
        var old = deleted("meetings", meeting(), 31);
        var young = deleted("meetings", meeting(), 29);
        var message = Page.post("/trash/emptying").follow().message();
        assertTrue(message.contains("deleted for good"), message);
        assertFalse(there("meeting", old));
        assertTrue(there("meeting", young));
        assertFalse(there("outcome", old, "meeting_id"));
        assertTrue(there("change", old, "kind = 'meeting' and act = 'delete' and record_id"));
        Page.post("/meetings/" + young + "/restoration").is(303);
        given().get("/api/v1/meetings/" + young).then().statusCode(200);
    }

    @Test
    void what_something_still_refers_to_stays() {
        var venue = Given.venue(unique("Hall"));
        Given.meeting(unique("Round")).with("venue", venue).recorded();
        age("venue", venue, 40);
        Page.post("/trash/emptying").is(303);
        assertTrue(there("venue", venue));
    }

    @Test
    void nothing_comes_back_before_what_it_needs() {
        var meeting = Given.meeting(unique("Round")).recorded();
        var outcome = Given.record("outcomes", Map.of("meeting", meeting, "kind", "agreement", "text", "Agreed."));
        delete("outcomes", outcome);
        delete("meetings", meeting);
        given().post("/api/v1/outcomes/" + outcome + "/restoration")
                .then()
                .statusCode(409)
                .body("detail", containsString("Bring that back first."));
        given().post("/api/v1/meetings/" + meeting + "/restoration").then().statusCode(200);
        given().post("/api/v1/outcomes/" + outcome + "/restoration").then().statusCode(200);
    }

    @Test
    void a_meeting_does_not_come_back_before_who_owes_what_came_of_it() {
        var party = Given.party(unique("Realm"));
        var meeting = Given.meeting(unique("Round")).recorded();
        Given.record("outcomes", Map.of("meeting", meeting, "kind", "agreement", "text", "Pay.", "owedBy", party));
        delete("meetings", meeting);
        delete("parties", party);
        Page.post("/meetings/" + meeting + "/restoration").is(409);
        given().post("/api/v1/parties/" + party + "/restoration").then().statusCode(200);
        Page.post("/meetings/" + meeting + "/restoration").is(303);
    }

    private static long meeting() {
        var meeting = Given.meeting(unique("Round"))
                .between(Given.party(unique("Realm")))
                .recorded();
        var source = Given.record("sources", Map.of("title", unique("Paper"), "kind", "document"));
        Given.record("outcomes", Map.of("meeting", meeting, "kind", "agreement", "text", "Agreed."));
        Given.record("claims", Map.of("meeting", meeting, "field", "status", "source", source));
        return meeting;
    }

    private long deleted(String resource, long id, int days) {
        delete(resource, id);
        age("meeting", id, days);
        age("outcome", id, days, "meeting_id");
        return id;
    }

    private static void delete(String resource, long id) {
        given().header("If-Match", "*")
                .delete("/api/v1/" + resource + "/" + id)
                .then()
                .statusCode(204);
    }

    private void age(String table, long id, int days) {
        age(table, id, days, "id");
    }

    private void age(String table, long id, int days, String column) {
        sql.query("update record." + table + " set deleted_at = now() - make_interval(days => :days) where " + column
                        + " = :id")
                .with("days", days)
                .with("id", id)
                .change();
    }

    private boolean there(String table, long id) {
        return there(table, id, "id");
    }

    private boolean there(String table, long id, String column) {
        return !sql.query("select id from record." + table + " where " + column + " = :id")
                .with("id", id)
                .list(Id.class)
                .isEmpty();
    }

    record Id(long id) {}
}
