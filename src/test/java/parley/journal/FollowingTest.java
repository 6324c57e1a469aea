package parley.journal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.query.Sql;
import parley.support.Given;
import parley.support.Journal;

/** A copy elsewhere follows the journal from a place on, and need remember only where it is. */
@QuarkusTest
class FollowingTest {
    @Inject
    Sql sql;

    private long venue;

    @BeforeEach
    void a_venue() {
        venue = Given.venue(unique("Hall"));
    }

    @Test
    void it_gets_each_change_once_and_at_the_end_where_to_go_on() {
        rename("Annexe");
        var first = since("");
        assertEquals(List.of("insert"), first.path("items.act"));
        assertTrue(first.header("Link").contains("since="), first.header("Link"));
        var second = since(first.path("nextCursor"));
        assertEquals(List.of("update"), second.path("items.act"));
        assertNull(second.header("Link"), "nothing waits");
        assertNotNull(second.path("nextCursor"));
        var nothing = since(second.path("nextCursor"));
        assertEquals(List.of(), nothing.path("items"));
        rename("Tower");
        assertEquals(List.of("update"), since(nothing.path("nextCursor")).path("items.act"));
    }

    @Test
    void it_can_begin_at_an_instant() {
        var made = since("").<String>path("items[0].at");
        assertEquals(List.of("insert"), since(made).path("items.act"));
        assertEquals(List.of(), since("2999-01-01T00:00:00Z").path("items"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"since=yesterday", "since=2022-01-14T25:00:00Z", "since=&sort=recorded", "since=&cursor=x"})
    void a_place_that_is_none_is_refused(String query) {
        given().get("/api/v1/changes?" + query).then().statusCode(400).body("detail", containsString("since"));
    }

    private void rename(String name) {
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("name", unique(name)))
                .patch("/api/v1/venues/" + venue)
                .then()
                .statusCode(200);
    }

    private Response since(String place) {
        Journal.settle(sql);
        return given().get("/api/v1/changes?limit=1&record=venue:{venue}&since={place}", venue, place);
    }
}
