package parley.meetings;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;

/** Meetings are found by who met, when, and what was written. */
@QuarkusTest
class MeetingListTest {
    private long norway;
    private long sudan;

    @BeforeEach
    void parties() {
        norway = Given.party(unique("Norway"));
        sudan = Given.party(unique("Sudan"));
    }

    @Test
    void parties_asked_for_together_must_all_have_met() {
        var both = Given.meeting(unique("Both")).between(norway, sudan).recorded();
        var one = Given.meeting(unique("One")).between(norway).recorded();
        list("party=" + norway).body("items.id", containsInAnyOrder((int) both, (int) one));
        list("party=" + norway + "&party=" + sudan).body("items.id", contains((int) both));
    }

    @Test
    void a_range_asks_possibly_or_certainly() {
        var day = Given.meeting(unique("Day")).between(norway).on("2031-05-10").recorded();
        var month = Given.meeting(unique("Month")).between(norway).on("2031-05").recorded();
        var since = Given.meeting(unique("Since"))
                .between(norway)
                .on("2031-01-01/..")
                .recorded();
        Given.meeting(unique("Undated")).between(norway).recorded();
        var week = "party=" + norway + "&from=2031-05-05&to=2031-05-11";
        list(week).body("items.id", containsInAnyOrder((int) day, (int) month, (int) since));
        list(week + "&match=certain").body("items.id", contains((int) day));
        list("party=" + norway + "&from=2031-05&to=2031-05&match=certain")
                .body("items.id", containsInAnyOrder((int) day, (int) month));
    }

    @Test
    void undated_meetings_come_last_both_ways() {
        var undated = Given.meeting(unique("Undated")).between(norway).recorded();
        var early =
                Given.meeting(unique("Early")).between(norway).on("2031-01-01").recorded();
        var late =
                Given.meeting(unique("Late")).between(norway).on("2031-12-01").recorded();
        list("party=" + norway + "&sort=date").body("items.id", contains((int) early, (int) late, (int) undated));
        list("party=" + norway + "&sort=-date").body("items.id", contains((int) late, (int) early, (int) undated));
    }

    @Test
    void words_find_a_meeting_by_title_and_summary_in_any_case_and_without_accents() {
        var word = unique("Zürich").replace(" ", "");
        var id = Given.meeting(word + " round")
                .with("summary", "They spoke of " + word + "fish")
                .recorded();
        list("q=" + word.toLowerCase().replace("ü", "u")).body("items.id", contains((int) id));
        list("q=" + word + "fish").body("items.id", contains((int) id));
        list("q=" + word.substring(0, word.length() - 1)).body("items.id", hasItem((int) id));
        list("q=" + word + " -round").body("items.size()", equalTo(0));
    }

    /** A small page is found among the newest, a large one by the index of words; both say the same. */
    @Test
    void words_find_the_same_pageByPage_as_all_at_once() {
        var word = unique("aurora").replace(" ", "");
        for (int i = 1; i <= 7; i++) {
            Given.meeting(word + " " + i).on("2031-0" + (i % 3 + 1)).recorded();
        }
        Given.meeting(word + " undated").recorded();
        for (var sort : List.of("date", "-date", "title", "-title", "updated", "-updated")) {
            var query = "q=" + word + "&total=true&sort=" + sort;
            List<Integer> all = list(query).body("total", equalTo(8)).extract().path("items.id");
            assertEquals(all, pageByPage(query), sort);
        }
        get("/api/v1/meetings?total=true&q=" + word + "nowhere")
                .body("items.id", empty())
                .body("total", equalTo(0));
    }

    private static List<Integer> pageByPage(String query) {
        var ids = new ArrayList<Integer>();
        String cursor = "";
        while (cursor != null) {
            var page = get("/api/v1/meetings?limit=3&" + query + "&cursor=" + cursor)
                    .body("total", equalTo(8));
            ids.addAll(page.extract().<List<Integer>>path("items.id"));
            cursor = page.extract().path("nextCursor");
        }
        return ids;
    }

    private static ValidatableResponse list(String query) {
        return get("/api/v1/meetings?limit=200&" + query);
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then().statusCode(200);
    }
}
