package parley.records;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.support.Given;

/** What the API promises of every record alike. */
@QuarkusTest
class EveryRecordApiTest {
    /** A resource, how a valid record of it is made, and a member to change. */
    record Sample(String resource, Supplier<Map<String, Object>> made, String member, Object other) {
        @Override
        public String toString() {
            return resource;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("venues", () -> Map.of("name", unique("Hall")), "city", "Oslo"),
                new Sample("topics", () -> Map.of("name", unique("Fishing")), "name", unique("Whaling")),
                new Sample(
                        "sources",
                        () -> Map.of("title", unique("Note"), "kind", "document"),
                        "publisher",
                        "A ministry"),
                new Sample("negotiations", () -> Map.of("name", unique("Track")), "status", "suspended"),
                new Sample("parties", () -> Map.of("name", unique("League"), "kind", "bloc"), "kind", "other"),
                new Sample("people", () -> Map.of("name", unique("Ada")), "name", unique("Ada L")),
                new Sample("posts", EveryRecordApiTest::post, "title", "Minister of fishing"),
                new Sample(
                        "meetings", () -> Map.of("title", unique("Round"), "status", "held"), "summary", "They met."),
                new Sample("outcomes", EveryRecordApiTest::outcome, "text", "Another text"),
                new Sample("statements", EveryRecordApiTest::statement, "quote", "so to say"));
    }

    private static Map<String, Object> post() {
        var person = Given.person(unique("Bo"));
        return Map.of("person", person, "party", Given.party(unique("Realm")), "title", "Envoy");
    }

    private static Map<String, Object> statement() {
        return Map.of("party", Given.party(unique("Realm")), "kind", "comment", "text", unique("A view"));
    }

    private static Map<String, Object> outcome() {
        var meeting = Given.meeting(unique("Round")).recorded();
        return Map.of("meeting", meeting, "kind", "communique", "text", "A communiqué");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_record_is_made_read_and_listed(Sample sample) {
        var values = sample.made.get();
        var made = json().body(values)
                .post(path(sample))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract();
        var address = made.header("Location");
        assertTrue(address.endsWith(path(sample) + "/" + made.path("id")), address);
        given().get(address).then().statusCode(200).header("ETag", "\"0\"").body("id", equalTo(made.path("id")));
        given().header("If-None-Match", "\"0\"").get(address).then().statusCode(304);
        given().get(path(sample) + "?limit=200").then().statusCode(200).body("items.size()", greaterThan(0));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_change_needs_the_version_that_was_read(Sample sample) {
        var values = sample.made.get();
        var address = path(sample) + "/" + Given.record(sample.resource, values);
        var change = Map.of(sample.member, sample.other);
        patch().body(change).patch(address).then().statusCode(428);
        json().body(values).put(address).then().statusCode(428);
        given().delete(address).then().statusCode(428);
        patch().header("If-Match", "\"7\"").body(change).patch(address).then().statusCode(412);
        patch().header("If-Match", "\"0\"")
                .body(change)
                .patch(address)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo("\"0\"")))
                .body(sample.member, equalTo(sample.other));
        patch().header("If-Match", "\"0\"").body(change).patch(address).then().statusCode(412);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_whole_replacement_leaves_nothing_of_what_was_there(Sample sample) {
        var values = sample.made.get();
        var address = path(sample) + "/" + Given.record(sample.resource, values);
        var changed = patch().header("If-Match", "\"0\"")
                .body(Map.of(sample.member, sample.other))
                .patch(address);
        json().header("If-Match", changed.header("ETag"))
                .body(values)
                .put(address)
                .then()
                .statusCode(200)
                .body(sample.member, not(equalTo(sample.other)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_deleted_is_in_the_trash_and_comes_back(Sample sample) {
        var values = sample.made.get();
        var id = Given.record(sample.resource, values);
        var address = path(sample) + "/" + id;
        given().header("If-Match", "*").delete(address).then().statusCode(204);
        given().get(address).then().statusCode(404).contentType("application/problem+json");
        given().get(path(sample) + "?limit=200").then().body("items.id", not(hasItem((int) id)));
        given().post(address + "/restoration").then().statusCode(200).body("id", equalTo((int) id));
        given().post(address + "/restoration").then().statusCode(404);
        given().get(address).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_wrong_record_is_refused_at_the_member_that_is_wrong(Sample sample) {
        json().body(Map.of()).post(path(sample)).then().statusCode(422).body("errors[0].pointer", startsWith("/"));
        json().body("{\"colour\": 1}")
                .post(path(sample))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/colour"));
        json().body("{\"id\": ").post(path(sample)).then().statusCode(400);
        json().body("[]").post(path(sample)).then().statusCode(422);
        given().contentType("text/plain").body("x").post(path(sample)).then().statusCode(415);
        given().accept("image/png").get(path(sample)).then().statusCode(406);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_list_is_read_page_by_page_without_losing_or_doubling_a_row(Sample sample) {
        var whole = given().get(path(sample) + "?limit=200&total=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var all = whole.getList("items.id");
        var next = path(sample) + "?limit=7";
        var seen = new ArrayList<Object>();
        while (next != null && seen.size() < Math.min(all.size(), 60)) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.jsonPath().getList("items.id"));
            var cursor = page.jsonPath().getString("nextCursor");
            next = cursor == null ? null : path(sample) + "?limit=7&cursor=" + cursor;
        }
        assertEquals(all.subList(0, Math.min(all.size(), seen.size())), seen);
        assertTrue(whole.getLong("total") >= all.size());
    }

    private static String path(Sample sample) {
        var values = sample.made.get();
        return "/api/v1/" + sample.resource;
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private static RequestSpecification patch() {
        return given().contentType("application/merge-patch+json");
    }
}
