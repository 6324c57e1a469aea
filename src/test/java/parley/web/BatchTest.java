package parley.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.records.Kind;
import parley.support.Given;

/** Many records in one request: all of them, or none. */
@QuarkusTest
class BatchTest {
    private final String word = unique("Batch");

    @Test
    void all_are_made_in_the_order_they_were_sent() {
        var party = Given.party(unique("Land"));
        send("meetings/batch", List.of(meeting("A", party), meeting("B", party)))
                .statusCode(201)
                .body("count", equalTo(2))
                .body("dryRun", equalTo(false))
                .body("items.title", contains(word + " A", word + " B"))
                .body("items[0].participations[0].party.id", equalTo((int) party));
        count(2);
    }

    @Test
    void a_thousand_are_made_and_one_more_are_refused() {
        var thousand = IntStream.range(0, 1000)
                .mapToObj(i -> Map.of("title", word + " " + i, "status", "held"))
                .toList();
        send("meetings/batch", thousand).statusCode(201).body("items.size()", equalTo(1000));
        count(1000);
        send("meetings/batch", Collections.nCopies(1001, thousand.get(0))).statusCode(422);
    }

    @Test
    void every_fault_is_told_at_its_index_and_nothing_is_written() {
        send(
                        "meetings/batch",
                        List.of(
                                meeting("Good", null),
                                Map.of("status", "held"),
                                Map.of("title", word),
                                meeting("Bad", 0L)))
                .statusCode(422)
                .body("errors.pointer", contains("/1/title", "/2/status", "/3/participations/0/party"));
        send("meetings/batch", List.of(meeting("Good", null), Map.of("title", word, "status", "hold")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/1/status"));
        count(0);
    }

    @Test
    void a_rule_that_only_the_database_knows_takes_all_back() {
        send("topics/batch", List.of(Map.of("name", word), Map.of("name", word)))
                .statusCode(409)
                .body("errors[0].pointer", containsString("/1"));
        given().get("/api/v1/topics?q=" + word).then().body("items.size()", equalTo(0));
    }

    @Test
    void what_is_only_tried_is_checked_and_not_written() {
        send("meetings/batch?dryRun=true", List.of(meeting("Tried", null)))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("count", equalTo(1))
                .body("items.size()", equalTo(0));
        send("topics/batch?dryRun=true", List.of(Map.of("name", word), Map.of("name", word)))
                .statusCode(409);
        send("meetings/batch?dryRun=perhaps", List.of(meeting("Tried", null))).statusCode(400);
        count(0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_of_record_takes_them(Kind kind) {
        var path = kind.plural() + "/batch?dryRun=true";
        send(path, List.of()).statusCode(422);
        send(path, Collections.singletonList(null)).statusCode(422).body("errors[0].pointer", equalTo("/0"));
        send(path, Map.of()).statusCode(422);
        send(path, List.of(Map.of())).statusCode(422).body("errors[0].pointer", containsString("/0/"));
    }

    private Map<String, Object> meeting(String title, Long party) {
        var seats = party == null ? List.of() : List.of(Map.of("party", party));
        return Map.of("title", word + " " + title, "status", "held", "participations", seats);
    }

    private static ValidatableResponse send(String path, Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/" + path)
                .then();
    }

    private void count(int meetings) {
        given().get("/api/v1/meetings?total=true&limit=1&q=" + word).then().body("total", equalTo(meetings));
    }
}
