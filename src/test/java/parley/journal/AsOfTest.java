package parley.journal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Given;
import parley.support.Page;

/** The record as it was known at an instant, on every page and resource. */
@QuarkusTest
class AsOfTest {
    @Inject
    AgroalDataSource database;

    @Test
    void a_meeting_is_shown_as_it_was_known_then() throws Exception {
        var before = now();
        var title = unique("Round");
        var party = unique("Realm");
        var meeting = Given.meeting(title).between(Given.party(party)).recorded();
        var then = now();
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("title", "Renamed " + title, "participations", List.of(), "durationMinutes", 90))
                .patch("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(200);
        var later = now();
        given().header("If-Match", "*")
                .delete("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(204);

        given().get("/api/v1/meetings/" + meeting + "?asOf=" + before).then().statusCode(404);
        given().get("/api/v1/meetings/" + meeting + "?asOf=" + then)
                .then()
                .statusCode(200)
                .body("title", equalTo(title))
                .body("durationMinutes", equalTo(null))
                .body("participations.party.name", contains(party));
        given().get("/api/v1/meetings/" + meeting + "?asOf=" + later)
                .then()
                .body("title", equalTo("Renamed " + title))
                .body("participations.size()", equalTo(0));
        given().get("/api/v1/meetings/" + meeting).then().statusCode(404);
        var page = Page.get("/meetings/" + meeting + "?asOf=" + then).is(200);
        assertEquals(title, page.heading());
        assertTrue(page.text().contains("This is what the record knew on"), page.text());
        assertTrue(Page.get("/meetings?q=" + title.replace(' ', '+') + "&asOf=" + then)
                .text()
                .contains(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/negotiations/2",
                "/parties/RU",
                "/people/1",
                "/positions",
                "/gaps",
                "/statements/1",
                "/outcomes/1",
                "/sources/1",
                "/claims",
                "/trash",
                "/reports/weekly/2022-W02",
                "/meetings/4?claims=all",
                "/journal"
            })
    void every_page_can_be_asked(String path) throws Exception {
        var instant = now();
        Page.get(path + (path.contains("?") ? "&" : "?") + "asOf=" + instant).is(200);
    }

    @Test
    void the_past_is_not_changed_and_an_unreadable_instant_is_refused() {
        Page.post("/meetings/4/deletion?asOf=2022-01-14T12:00Z").is(400);
        given().get("/api/v1/meetings/4?asOf=yesterday").then().statusCode(400);
        given().get("/api/v1/meetings/4?asOf=2022-01-14").then().statusCode(400);
        given().get("/api/v1/meetings/4?asOf=2022-01-14T12:00Z").then().statusCode(404);
    }

    @Test
    void the_views_of_then_say_what_the_views_of_now_say() throws SQLException {
        for (var view : List.of("gap", "known_name", "record_use", "trashed")) {
            assertEquals(
                    text(view, "public"),
                    text(view, "as_of"),
                    view + " changed: raise the number in R__views_as_of.sql");
        }
    }

    private String text(String view, String schema) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = " + schema + ", public");
            var rows = statement.executeQuery("select pg_get_viewdef('" + schema + "." + view + "'::regclass)");
            rows.next();
            var text = rows.getString(1).replaceAll("::text AS \\w+", "::text");
            statement.execute("reset search_path");
            return text;
        }
    }

    /** Between two transactions: they are told apart by the instant at which they began. */
    private static Instant now() throws InterruptedException {
        Thread.sleep(5);
        var now = Instant.now();
        Thread.sleep(5);
        return now;
    }
}
