package parley.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.query.Sql;
import parley.support.Given;
import parley.support.Somebody;

/** A program that does not know whether it was heard asks again, and nothing is done twice. */
@QuarkusTest
class IdempotencyKeyTest {
    private final String key = UUID.randomUUID().toString();

    @Inject
    Sql sql;

    @Test
    void the_same_request_gets_the_first_answer_again_and_makes_nothing_twice() {
        var name = unique("Once");
        var first = post(key, Map.of("name", name));
        var again = post(key, Map.of("name", name));
        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(first.path("$").toString(), again.path("$").toString());
        assertNull(first.header("Idempotency-Replayed"));
        assertEquals("true", again.header("Idempotency-Replayed"));
        given().get("/api/v1/topics?q=" + name).then().body("items.size()", equalTo(1));
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        post(key, Map.of("name", unique("One")));
        post(key, Map.of("name", unique("Two")))
                .then()
                .statusCode(422)
                .body("detail", containsString("another request"));
        given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", unique("Three")))
                .post("/api/v1/people")
                .then()
                .statusCode(422);
    }

    @Test
    void what_was_refused_is_refused_again_in_the_same_words() {
        var first = post(key, Map.of("name", ""));
        var again = post(key, Map.of("name", ""));
        assertEquals(422, first.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals("application/problem+json", again.contentType().replaceAll(";.*", ""));
    }

    @Test
    void two_at_once_make_one() {
        var name = unique("Twins");
        var answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(key, Map.of("name", name)).statusCode()))
                .toList();
        var statuses = answers.stream().map(CompletableFuture::join).toList();
        assertEquals(
                List.of(), statuses.stream().filter(s -> s != 201 && s != 409).toList());
        given().get("/api/v1/topics?q=" + name).then().body("items.size()", equalTo(1));
        assertEquals(201, post(key, Map.of("name", name)).statusCode());
    }

    @Test
    void a_request_whose_answer_was_lost_is_not_done_again() {
        var values = Map.of("name", unique("Lost"));
        post(key, values);
        sql.query("update answered_request set status = null where key = :key")
                .with("key", key)
                .change();
        post(key, values).then().statusCode(409).body("detail", containsString("It was done"));
    }

    @Test
    void a_request_that_died_before_it_did_anything_is_done_now() {
        var values = Map.of("name", unique("Died"));
        post(key, values);
        var died =
                "update answered_request set status = null, written = false, begun_at = now() - interval '%s' where key = :key";
        sql.query(died.formatted("1 minute")).with("key", key).change();
        post(key, values).then().statusCode(409).body("detail", containsString("being answered"));
        sql.query(died.formatted("6 minutes")).with("key", key).change();
        post(key, values).then().statusCode(409).body("errors[0].code", equalTo("duplicate"));
    }

    @Test
    void a_key_holds_for_a_day_and_for_its_own_account() {
        post(key, Map.of("name", unique("Mine")));
        Somebody.who("analyst", "amber")
                .api()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", unique("Theirs")))
                .post("/api/v1/topics")
                .then()
                .statusCode(201);
        sql.query("update answered_request set begun_at = now() - interval '25 hours' where key = :key")
                .with("key", key)
                .change();
        post(key, Map.of("name", unique("Tomorrow"))).then().statusCode(201);
    }

    @Test
    void an_act_without_a_body_is_done_once_too() {
        var id = Given.topic(unique("Back"));
        given().header("If-Match", "\"0\"")
                .delete("/api/v1/topics/" + id)
                .then()
                .statusCode(204);
        for (int i = 0; i < 2; i++) {
            given().header("Idempotency-Key", key)
                    .post("/api/v1/topics/" + id + "/restoration")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo((int) id));
        }
        given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/topics/" + id + "/restoration")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", ""})
    void a_key_that_is_none_is_refused(String bad) {
        post(bad, Map.of("name", unique("Bad"))).then().statusCode(400);
    }

    private static Response post(String key, Map<String, ?> values) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(values)
                .post("/api/v1/topics");
    }
}
