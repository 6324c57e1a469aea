package parley.journal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.query.Sql;
import parley.query.Statement.QueryFailed;
import parley.support.Given;
import parley.support.Journal;
import parley.support.Page;
import parley.support.Somebody;

/** Every change is kept: by whom, through which door, what was before and what after; and can be taken back. */
@QuarkusTest
class JournalTest {
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
    void a_program_is_named_with_what_it_wrote() {
        var somebody = Somebody.who("analyst");
        somebody.api()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("title", title + " changed"))
                .patch("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(200);
        var change = changes("act=update").getMap("items[0]");
        assertEquals(somebody.username(), change.get("actor"));
        assertEquals("api", change.get("door"));
        assertEquals(List.of(Map.of("field", "title", "old", title, "new", title + " changed")), change.get("fields"));
    }

    @Test
    void a_form_is_a_door_too_and_the_parts_of_a_record_belong_to_it() {
        var person = unique("Envoy");
        Given.person(person);
        Page.get("/meetings/" + meeting + "/edit")
                .fill("Person", person)
                .press("Save meeting")
                .is(303);
        var change = changes("door=page").getMap("items[0]");
        assertEquals("participation", change.get("part"));
        assertEquals((int) meeting, change.get("record"));
    }

    @Test
    void what_stays_as_it_is_is_not_written_again() {
        var topic = Given.topic(unique("Fish"));
        patch("{\"topics\": [" + topic + "]}");
        retitle("Again");
        assertEquals(
                List.of("meeting"),
                changes("act=update&act=delete").getList("items.part").stream()
                        .distinct()
                        .toList());
    }

    @Test
    void sql_that_is_run_by_hand_is_caught() {
        sql.query("update meeting set title = :title where id = :id")
                .with("title", "By hand " + title)
                .with("id", meeting)
                .change();
        assertEquals("sql", changes("act=update").getString("items[0].door"));
    }

    @Test
    void what_was_not_saved_is_not_in_the_journal() {
        Page.get("/meetings/" + meeting + "/edit")
                .fill("Title", "")
                .press("Save meeting")
                .is(422);
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"participations\": [{\"party\": 987654321}]}")
                .patch("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(422);
        assertEquals(0, changes("act=update&act=delete").getList("items").size());
    }

    @Test
    void nobody_alters_the_journal() {
        for (var text : List.of(
                "delete from record.change", "update record.change set actor = 'nobody'", "truncate record.change")) {
            assertThrows(QueryFailed.class, () -> sql.query(text).change(), text);
        }
    }

    @Test
    void no_password_and_no_token_is_in_the_journal() {
        Somebody.who("viewer");
        var found = sql.query("""
                        select id
                          from record.change
                         where kind = 'account'
                           and jsonb_exists_any(coalesce(old, '{}') || coalesce(new, '{}'), array['hash', 'password_hash'])
                        """).list(Id.class);
        assertEquals(List.of(), found);
    }

    @Test
    void changes_of_accounts_are_for_admins() {
        var somebody = Somebody.who("editor");
        var path = "/api/v1/changes?record=account:" + somebody.id();
        somebody.api().get(path).then().statusCode(200).body("items.size()", equalTo(0));
        given().get(path).then().body("items.kind", hasItem("account"));
        assertFalse(somebody.page()
                .get("/journal?record=account:" + somebody.id())
                .asString()
                .contains("Recorded: account"));
    }

    @Test
    void the_page_shows_names_side_by_side() {
        var venue = unique("Hall");
        Given.venue(venue);
        Page.get("/meetings/" + meeting + "/edit")
                .fill("Venue", venue)
                .press("Save meeting")
                .is(303);
        var row = Page.get("/journal?record=meeting:" + meeting).element("tr:contains(Venue)");
        assertTrue(row.text().contains("Venue — " + venue), row.text());
        assertTrue(Page.get("/meetings/" + meeting).links("/journal?record=meeting:" + meeting));
    }

    @Test
    void a_copy_elsewhere_follows_change_by_change() {
        var seen = Journal.changes(sql, "sort=recorded&limit=1&record=meeting:" + meeting);
        assertEquals("meeting", seen.getString("items[0].part"));
        var next = given().urlEncodingEnabled(false)
                .get("/api/v1/changes?sort=recorded&limit=1&record=meeting:" + meeting + "&cursor="
                        + seen.getString("nextCursor"))
                .jsonPath();
        assertEquals("participation", next.getString("items[0].part"));
    }

    @Test
    void a_filter_that_is_none_is_refused() {
        given().get("/api/v1/changes?door=window").then().statusCode(400);
        given().get("/api/v1/changes?record=4").then().statusCode(400);
        Page.get("/journal?from=someday").is(400);
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

    private JsonPath changes(String filter) {
        return Journal.changes(sql, "record=meeting:" + meeting + "&" + filter);
    }

    record Id(long id) {}
}
