package parley.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Route;
import parley.support.Somebody;

/** What is marked stricter than one is cleared for does not exist for them: on no page, in no count, in no file. */
@QuarkusTest
class SharingTest {
    private static Somebody outside;
    private static Somebody strict;

    private String secret;
    private long party;
    private long negotiation;
    private long meeting;
    private long outcome;
    private long statement;
    private long source;
    private long claim;

    @BeforeEach
    void a_channel_that_is_marked_red() {
        if (outside == null) {
            outside = Somebody.who("editor");
            strict = Somebody.who("analyst", "amber_strict");
        }
        secret = unique("Backchannel").replace(" ", "");
        party = Given.party(unique("Realm"));
        negotiation = Given.record("negotiations", Map.of("name", "N " + secret, "sharing", "red"));
        meeting = Given.meeting("M " + secret)
                .between(party)
                .on("2022-01-12")
                .with("negotiation", negotiation)
                .recorded();
        outcome = Given.record(
                "outcomes", Map.of("meeting", meeting, "kind", "agreement", "text", "O " + secret, "owedBy", party));
        statement = Given.record(
                "statements",
                Map.of(
                        "party",
                        party,
                        "kind",
                        "comment",
                        "text",
                        "T " + secret,
                        "meeting",
                        meeting,
                        "topic",
                        1,
                        "stance",
                        "supports",
                        "date",
                        Map.of("edtf", "2022-01-12")));
        source = Given.record(
                "sources", Map.of("title", "S " + secret, "kind", "document", "sharing", "red", "text", "P " + secret));
        claim = Given.record(
                "claims", Map.of("meeting", 4, "field", "status", "source", source, "note", "C " + secret));
    }

    @Test
    void it_is_on_no_page_in_no_list_and_in_no_file() {
        var seen = new ArrayList<String>();
        for (var path : paths()) {
            var api = path.startsWith("/api/");
            var body = (api ? outside.api() : outside.page()).get(path).asString();
            if (body.contains(secret)) {
                seen.add(path);
            }
        }
        assertEquals(List.of(), seen);
    }

    @Test
    void who_is_cleared_sees_it_where_others_do_not() {
        for (var path : records()) {
            given().get(path).then().statusCode(200);
            outside.api().get("/api/v1" + path).then().statusCode(404);
            outside.page().get(path).then().statusCode(404);
            strict.api().get("/api/v1" + path).then().statusCode(404);
        }
        given().get("/suggestions/meetings?q=" + secret).then().body("size()", equalTo(1));
        outside.page().get("/suggestions/meetings?q=" + secret).then().body("size()", equalTo(0));
    }

    @Test
    void it_is_not_counted() {
        var path = "/api/v1/meetings?total=true&party=" + party;
        given().get(path).then().body("total", equalTo(1));
        outside.api().get(path).then().body("total", equalTo(0)).body("items.size()", equalTo(0));
    }

    @Test
    void it_cannot_be_written_to_or_referred_to() {
        for (var path : records()) {
            outside.api()
                    .header("If-Match", "*")
                    .delete("/api/v1" + path)
                    .then()
                    .statusCode(404);
            outside.page().post(path + "/deletion");
            outside.page().post(path + "/restoration");
        }
        outside.api()
                .contentType("application/json")
                .body(Map.of("title", "Guess", "status", "held", "negotiation", negotiation))
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/negotiation"));
        records().forEach(path -> given().get(path).then().statusCode(200));
    }

    @Test
    void a_mark_reaches_what_hangs_on_it_and_goes_with_it() {
        patch("negotiations", negotiation, "clear");
        outside.api().get("/api/v1/meetings/" + meeting).then().statusCode(200);
        outside.api().get("/api/v1/outcomes/" + outcome).then().statusCode(200);
        patch("meetings", meeting, "amber_strict");
        outside.api().get("/api/v1/outcomes/" + outcome).then().statusCode(404);
        outside.api().get("/api/v1/statements/" + statement).then().statusCode(404);
        outside.api().get("/api/v1/negotiations/" + negotiation).then().statusCode(200);
        strict.api().get("/api/v1/outcomes/" + outcome).then().statusCode(200);
    }

    @Test
    void nobody_marks_stricter_than_they_may_see() {
        strict.api()
                .contentType("application/json")
                .body(Map.of("title", "Too strict", "status", "held", "sharing", "red"))
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/sharing"));
        strict.api()
                .contentType("application/json")
                .body(Map.of("title", "Strict " + secret, "status", "held", "sharing", "amber_strict"))
                .post("/api/v1/meetings")
                .then()
                .statusCode(201)
                .body("sharing", equalTo("amber_strict"));
    }

    /** Every address that is read, for each of the records. */
    private List<String> paths() {
        var ids = List.of(meeting, negotiation, outcome, statement, source, claim, party, 4L);
        return Route.all()
                .filter(r -> !r.writes())
                .flatMap(r -> r.template().contains("{id}")
                        ? ids.stream().map(id -> r.template().replace("{id}", id.toString()))
                        : Stream.of(
                                r.path(),
                                r.path() + "?q=backchannel&record=meeting:" + meeting + "&asOf=2099-01-01T00:00Z"))
                .map(p -> p.replace("{week}", "2022-W02")
                        .replace("{idOrCode}", Long.toString(party))
                        .replaceAll("\\{[^}]+}", "1"))
                .toList();
    }

    private List<String> records() {
        return List.of(
                "/negotiations/" + negotiation,
                "/meetings/" + meeting,
                "/outcomes/" + outcome,
                "/statements/" + statement,
                "/sources/" + source,
                "/claims/" + claim);
    }

    private static void patch(String resource, long id, String sharing) {
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("sharing", sharing))
                .patch("/api/v1/" + resource + "/" + id)
                .then()
                .statusCode(200);
    }
}
