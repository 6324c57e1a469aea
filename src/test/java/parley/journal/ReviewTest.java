package parley.journal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Somebody;

/** What one person enters another has to approve before it counts as reviewed. */
@QuarkusTest
class ReviewTest {
    private static Somebody author;
    private static Somebody other;

    private String name;
    private int venue;

    @BeforeEach
    void a_venue_that_an_analyst_recorded() {
        if (author == null) {
            author = Somebody.who("analyst");
            other = Somebody.who("analyst");
        }
        name = unique("Hall");
        venue = author.api()
                .contentType("application/json")
                .body(Map.of("name", name))
                .post("/api/v1/venues")
                .jsonPath()
                .getInt("id");
    }

    @Test
    void it_waits_until_another_person_approves_it() {
        author.page().get("/venues/" + venue).then().body(containsString("Not reviewed"));
        other.page().get("/reviews").then().body(containsString(name));
        other.page().post(approval()).then().statusCode(303);
        author.page().get("/venues/" + venue).then().body(containsString("Reviewed by Test " + other.username()));
        other.page().get("/reviews").then().body(not(containsString(name)));
    }

    @Test
    void nobody_approves_their_own() {
        author.page().post(approval()).then().statusCode(422).body(containsString("another person has to approve it"));
        author.page().get("/venues/" + venue).then().body(containsString("Not reviewed"));
    }

    @Test
    void a_later_change_waits_again_and_only_for_who_did_not_make_it() {
        other.page().post(approval()).then().statusCode(303);
        other.api()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("city", "Geneva"))
                .patch("/api/v1/venues/" + venue)
                .then()
                .statusCode(200);
        author.page().get("/venues/" + venue).then().body(containsString("Not reviewed"));
        other.page().post(approval()).then().statusCode(422);
        author.page().post(approval()).then().statusCode(303);
    }

    @Test
    void who_only_reads_approves_nothing() {
        Somebody.who("viewer").page().post(approval()).then().statusCode(403);
    }

    private String approval() {
        return "/reviews/venues/" + venue + "/approval";
    }
}
