package parley.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.query.Sql;
import parley.support.Page;

/** A report that is defined once is made every week by itself, once. */
@QuarkusTest
class DefinitionTest {
    @Inject
    Runs runs;

    @Inject
    Sql sql;

    private GivenDefinition given;

    @BeforeEach
    void alone() {
        given = new GivenDefinition(sql);
        given.noOther();
    }

    @Test
    void what_was_due_while_nothing_ran_is_made_once_however_many_try() {
        var id = given.defined("ada@example.org");
        given.due(id, 14);
        IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(runs::makeWhatIsDue))
                .toList()
                .forEach(CompletableFuture::join);
        runs.makeWhatIsDue();
        assertEquals(2, given.issuesOf(id).size());
        var page = Page.get("/reports/definitions/" + id).text();
        assertTrue(page.contains("made Waiting for review."), page);
        assertTrue(page.contains(" ms"), page);
    }

    @Test
    void what_is_not_due_yet_or_paused_is_not_made() {
        var id = given.defined("ada@example.org");
        runs.makeWhatIsDue();
        assertEquals(List.of(), given.issuesOf(id));
        given.due(id, 8);
        sql.query("update report_definition set enabled = false").change();
        runs.makeWhatIsDue();
        assertEquals(List.of(), given.issuesOf(id));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-21T05:00:00Z, 2022-03-28T04:00:00Z",
        "2022-03-28T03:59:59Z, 2022-03-28T04:00:00Z",
        "2022-10-31T04:59:59Z, 2022-10-31T05:00:00Z"
    })
    void when_it_is_made_next_goes_by_the_clock_of_its_zone(Instant now, Instant next) {
        var definition = new ReportDefinition();
        definition.zone = "Europe/Prague";
        assertEquals(next, definition.next(now));
    }

    @Test
    void a_definition_says_when_it_is_made_next_unless_it_is_paused() {
        var id = given.defined("ada@example.org");
        assertTrue(Page.get("/reports/definitions/" + id).text().contains(", UTC next "));
        given.noOther();
        assertTrue(Page.get("/reports/definitions/" + id).text().contains("When paused Sent as"));
    }

    @ParameterizedTest
    @CsvSource({
        "Recipients, '', at least one address",
        "Recipients, not an address, line of its own",
        "Of which meetings, nothing=1, no filter of meetings",
        "Of which meetings, party=QQ, party",
        "Name, '', Name the report",
        "At, late, ''",
        "Zone, Mars, ''"
    })
    void a_definition_that_is_wrong_is_refused_at_its_field(String field, String value, String sentence) {
        var page = GivenDefinition.form("ada@example.org")
                .fill(field, value)
                .press("Save the definition")
                .is(422);
        assertTrue(page.problem(field).contains(sentence), page.problem(field));
    }

    @Test
    void a_definition_is_changed_and_leaves_sections_out() {
        var id = given.defined("ada@example.org");
        Page.get("/reports/definitions/" + id + "/edit")
                .fill("Section", "10. Gaps")
                .fill("Reason", "Not for these readers")
                .fill("On", "Friday")
                .press("Save the definition")
                .is(303);
        assertTrue(Page.get("/reports/definitions/" + id).text().contains("Friday 06:00"));
        given.due(id, 8);
        runs.makeWhatIsDue();
        assertTrue(
                Page.get("/reports/issues/" + given.issuesOf(id).get(0)).text().contains("Not for these readers"));
    }

    @Test
    void a_feed_has_what_was_published() {
        var id = given.defined("ada@example.org");
        given.due(id, 8);
        runs.makeWhatIsDue();
        GivenIssue.publish("/reports/issues/" + given.issuesOf(id).get(0));
        var feed = RestAssured.given()
                .get("/feeds/reports.atom?definition=" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(feed.contains("/reports/issues/" + given.issuesOf(id).get(0)), feed);
    }
}
