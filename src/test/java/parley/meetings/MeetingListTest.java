package parley.meetings;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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

    private static ValidatableResponse list(String query) {
        return get("/api/v1/meetings?limit=200&" + query);
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then().statusCode(200);
    }
}
