package parley.reports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.reports.GivenIssue.begun;
import static parley.reports.GivenIssue.number;
import static parley.reports.GivenIssue.publish;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Page;

/** What has changed since the last issue is told by holding what it said against what the record says of its days now. */
@QuarkusTest
class SinceTest {
    private static final String CERTAIN = " Certainly in the period ";

    @Test
    void an_issue_is_numbered_and_says_what_is_different_from_the_one_before() {
        var first = begun("2035-W10");
        var title = unique("Round");
        var meeting = Given.meeting(title).on("2035-03-07").recorded();
        publish(first);
        given().header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("level", "minister", "levelOverridden", true))
                .patch("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(200);
        var other = unique("Added");
        Given.meeting(other).on("2035-03-08").recorded();
        var correction = Page.post(first + "/correction").is(303).location().replaceAll("^https?://[^/]+|/edit$", "");
        var since = Page.get(correction).element("#since").text();
        assertTrue(since.contains("Corrected Certainly in the period " + title), since);
        assertTrue(since.contains("New Certainly in the period " + other), since);
        publish(correction);
        var text = Page.get(correction).text();
        assertTrue(text.contains("Corrects issue " + number(first)), text);
        assertEquals(number(first) + 1, number(correction));
        assertFalse(Page.get(first).text().contains(other));
    }

    @Test
    void a_later_issue_tells_what_became_of_the_days_of_the_one_before_and_nothing_of_days_that_went_by() {
        var stays = unique("Stays");
        Given.meeting(stays).on("2035-04-03").recorded();
        var goes = unique("Goes");
        var gone = Given.meeting(goes).on("2035-04-04").recorded();
        var vague = unique("Vague");
        var placed = Given.meeting(vague).on("2035-04").recorded();
        var next = unique("Next");
        Given.meeting(next).on("2035-04-11").recorded();
        publish(begun("2035-W14"));
        given().header("If-Match", "\"0\"")
                .delete("/api/v1/meetings/" + gone)
                .then()
                .statusCode(204);
        changed(placed, Map.of("date", Map.of("edtf", "2035-04-05")));
        var late = unique("Late");
        Given.meeting(late).on("2035-04-05").recorded();
        var since = since(begun("2035-W15"));
        assertTrue(since.contains("Retracted" + CERTAIN + goes), since);
        assertTrue(since.contains("New" + CERTAIN + late), since);
        assertTrue(since.contains("Moved Possibly in the period " + vague + " Listed under"), since);
        assertFalse(since.contains(stays), since);
        assertFalse(since.contains(next), since);
    }

    @Test
    void a_source_that_is_graded_anew_is_told_as_that() {
        var meeting = Given.meeting(unique("Graded")).on("2035-05-02").recorded();
        var source = Given.record("sources", Map.of("title", unique("Paper"), "kind", "document", "reliability", "C"));
        Given.record(
                "claims",
                Map.of("meeting", meeting, "source", source, "paragraphs", "3", "credibility", 2, "basis", "stated"));
        publish(begun("2035-W18"));
        given().header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("reliability", "A"))
                .patch("/api/v1/sources/" + source)
                .then()
                .statusCode(200);
        var since = since(begun("2035-W19"));
        assertTrue(since.contains("C2 ¶ 3 A2 ¶ 3"), since);
        assertTrue(since.contains("Regraded" + CERTAIN), since);
    }

    @Test
    void a_correction_lists_what_is_written_otherwise() {
        var first = begun("2035-W20");
        Page.get(first + "/edit")
                .fill("Bottom line", "They part.\nNobody signs.")
                .press("Save")
                .is(303);
        publish(first);
        var correction = correction(first);
        Page.get(correction + "/edit")
                .fill("Bottom line", "They part.\nTwo sign.")
                .fill("Section", "10. Gaps")
                .fill("Reason", "Settled")
                .press("Save")
                .is(303);
        var since = since(correction);
        assertTrue(since.contains("New Bottom line Two sign."), since);
        assertTrue(since.contains("Retracted Bottom line Nobody signs."), since);
        assertTrue(since.contains("Corrected Gaps The whole section Left out Settled"), since);
        assertFalse(since.contains("They part."), since);
    }

    @Test
    void where_nothing_changed_it_says_so_in_one_line() {
        Given.meeting(unique("Quiet")).on("2035-06-06").recorded();
        var first = begun("2035-W23");
        publish(first);
        var since = since(correction(first));
        assertEquals("9. Since the last issue Nothing that issue " + number(first) + " says has changed since.", since);
    }

    private static String correction(String issue) {
        return Page.post(issue + "/correction").is(303).location().replaceAll("^https?://[^/]+|/edit$", "");
    }

    private static String since(String issue) {
        return Page.get(issue).element("#since").text();
    }

    private static void changed(long meeting, Map<String, ?> values) {
        given().header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body(values)
                .patch("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(200);
    }
}
