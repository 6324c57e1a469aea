package parley.reports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.reports.GivenIssue.begun;
import static parley.reports.GivenIssue.by;
import static parley.reports.GivenIssue.file;
import static parley.reports.GivenIssue.publish;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Given;
import parley.support.Page;
import parley.support.Somebody;

/** An issue is written beside what it says, published by another person, and stays as it is. */
@QuarkusTest
class IssueTest {
    @Test
    void the_desk_shows_what_is_still_being_written() {
        var path = begun("2035-W40");
        assertTrue(Page.get("/").text().contains("Draft: Week 40 of 2035"));
        publish(path);
        assertFalse(Page.get("/").text().contains("Draft: Week 40 of 2035"));
    }

    @Test
    void what_an_analyst_writes_stands_in_the_report_and_is_frozen_when_it_is_published() {
        var negotiation = unique("Channel");
        Given.negotiation(negotiation);
        var path = begun("2035-W02");
        Page.get(path + "/edit")
                .fill("Bottom line", "Talks go on.\nNothing is agreed.")
                .fill("Negotiation", negotiation)
                .fill("Trend", "Improved")
                .fill("Because", "They met again.")
                .fill("Judgement", "A further round takes place in February")
                .fill("Likelihood", "Likely")
                .fill("Confidence", "Low")
                .fill("Next issue", "15 Jan 2035")
                .press("Save")
                .is(303);
        var draft = Page.get(path);
        assertTrue(draft.text().contains("↗ Improved"), draft.text());
        assertTrue(draft.texts("li").contains("Nothing is agreed."));
        publish(path);
        var published = Page.get(path);
        assertTrue(published.text().contains("Next issue 15 Jan 2035"));
        var before = file(path, "pdf");
        Given.meeting(unique("Late")).on("2035-01-10").recorded();
        assertArrayEquals(before, file(path, "pdf"));
        assertEquals(published.texts("section.report"), Page.get(path).texts("section.report"));
        Page.get(path + "/edit").is(422);
    }

    @Test
    void a_file_of_a_published_issue_is_the_same_whenever_it_is_made() throws InterruptedException {
        var path = begun("2035-W03");
        publish(path);
        var formats = List.of("docx", "xlsx", "zip", "md", "json", "ics", "pdf");
        var made = formats.stream().map(format -> file(path, format)).toList();
        Thread.sleep(1100);
        for (var i = 0; i < formats.size(); i++) {
            assertArrayEquals(made.get(i), file(path, formats.get(i)), formats.get(i));
        }
    }

    @Test
    void nobody_publishes_their_own_where_the_desk_asks_for_four_eyes() {
        var path = begun("2035-W11");
        Page.post(path + "/publication").is(422);
        Page.post(path + "/review").is(303);
        Page.post(path + "/publication").is(422);
        assertEquals(303, by(Somebody.who("editor", "red").page(), path + "/return"));
        assertEquals(422, by(Somebody.who("editor", "red").page(), path + "/publication"));
        Page.post(path + "/review").is(303);
        assertEquals(303, by(Somebody.who("editor", "red").page(), path + "/publication"));
        assertTrue(Page.get(path).text().contains("Reviewer"));
        assertEquals(422, by(Somebody.who("editor", "red").page(), path + "/publication"));
    }

    @Test
    void an_issue_shows_nothing_that_is_marked_more_strictly_than_itself_and_only_to_who_is_cleared_for_it() {
        var red = unique("Red");
        Given.meeting(red).on("2035-03-20").with("sharing", "red").recorded();
        var path = begun("2035-W12");
        assertFalse(Page.get(path).text().contains(red));
        Page.get(path + "/edit").fill("Sharing mark", "TLP:RED").press("Save").is(303);
        assertTrue(Page.get(path).text().contains(red));
        publish(path);
        assertEquals(404, Somebody.who("analyst", "amber").page().get(path).statusCode());
        assertEquals(
                404, Somebody.who("analyst", "amber").page().get(path + ".pdf").statusCode());
        assertFalse(Somebody.who("analyst", "amber")
                .page()
                .get("/reports")
                .asString()
                .contains(path));
    }

    @Test
    void an_issue_says_which_it_is_and_that_another_corrects_it() {
        var path = begun("2035-W14");
        assertTrue(Page.get(path).heading().startsWith("Draft: Week 14"));
        publish(path);
        var number = GivenIssue.number(path);
        assertTrue(Page.get(path).heading().startsWith("Issue " + number + ": Week 14"));
        var correction = Page.post(path + "/correction").location().replaceAll("^https?://[^/]+|/edit$", "");
        assertTrue(Page.get(correction + "/edit").heading().startsWith("Draft that corrects issue " + number));
        assertFalse(Page.get(path).links(correction));
        publish(correction);
        assertTrue(Page.get(path).links(correction));
    }

    @Test
    void the_report_of_a_week_leads_to_what_was_written_of_it() {
        var week = Page.get("/reports/weekly/2035-W15");
        var path = begun("2035-W15");
        assertFalse(week.links(path));
        assertTrue(Page.get("/reports/weekly/2035-W15").links(path));
        assertFalse(Page.get("/reports/weekly/2035-W16").links(path));
        Page.get(path + "/edit").fill("Sharing mark", "TLP:RED").press("Save").is(303);
        var analyst = Somebody.who("analyst", "amber").page();
        assertFalse(analyst.get("/reports/weekly/2035-W15").asString().contains(path));
    }

    @Test
    void a_program_reads_issues() {
        var path = begun("2035-W13");
        publish(path);
        var id = path.replaceAll("\\D", "");
        given().get("/api/v1/reports/issues?state=published&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", org.hamcrest.Matchers.hasItem(Integer.parseInt(id)));
        given().get("/api/v1/reports/issues/" + id)
                .then()
                .statusCode(200)
                .body("period", org.hamcrest.Matchers.equalTo("2035-W13"));
        given().get("/api/v1/reports/issues/" + id + ".md").then().statusCode(200);
        given().get("/api/v1/reports/issues/999999").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing=1", "negotiation=x", "=", "party"})
    void a_filter_that_is_none_begins_nothing(String filter) {
        given().formParam("period", "2035-W02")
                .formParam("filter", filter)
                .redirects()
                .follow(false)
                .post("/reports/issues")
                .then()
                .statusCode(400);
    }
}
