package parley.dossier;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Page;

/** “On Wednesday” becomes a day only where the day of publication is known, and only when somebody takes it. */
@QuarkusTest
class CandidateTest {
    @Test
    void a_weekday_is_worked_out_from_the_day_of_publication_and_taken_by_a_person() {
        var meeting = meeting();
        claim(meeting, Map.of("title", unique("Paper"), "kind", "news_article", "published", "2022-01-14"));
        var page = Page.get("/meetings/" + meeting);
        assertTrue(page.text().contains("“on Wednesday” (date not stated)"), page.text());
        page.press("Take 12 Jan 2022").is(303);
        given().get("/api/v1/meetings/" + meeting)
                .then()
                .body("date.edtf", equalTo("2022-01-12"))
                .body("date.basis", equalTo("computed"))
                .body("date.phrase", equalTo("on Wednesday"));
    }

    @Test
    void without_a_day_of_publication_it_stays_a_phrase() {
        var meeting = meeting();
        claim(meeting, Map.of("title", unique("Paper"), "kind", "news_article"));
        assertEquals(List.of(), Page.get("/meetings/" + meeting).texts("form.notice"));
    }

    private static long meeting() {
        return Given.meeting(unique("Round"))
                .with("date", Map.of("phrase", "on Wednesday"))
                .recorded();
    }

    private static void claim(long meeting, Map<String, ?> source) {
        Given.record("claims", Map.of("meeting", meeting, "source", Given.record("sources", source)));
    }
}
