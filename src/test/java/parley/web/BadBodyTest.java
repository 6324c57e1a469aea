package parley.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Page;

/** A body that cannot be read, or breaks a rule, is refused in a sentence, and nothing is half-written. */
@QuarkusTest
class BadBodyTest {
    @Test
    void a_body_of_five_megabytes_is_too_large() throws IOException {
        var head =
                "POST /api/v1/meetings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000000\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.contains("larger than this server accepts"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"T\",\"status\":\"held\",\"colour\":\"red\"}",
                "{\"title\":\"T\",\"status\":\"lost\"}",
                "{\"title\":7,\"status\":\"held\"}",
                "{\"title\":\"T\",\"status\":\"held\",\"venue\":\"Geneva\"}",
                "{\"title\":\"T\",\"status\":\"held\",\"venue\":987654}",
                "{\"title\":\"T\",\"status\":\"held\",\"participations\":[{\"party\":987654}]}",
                "{\"title\":\"T\",\"status\":\"held\",\"participations\":[{}]}",
                "{\"title\":\"T\",\"status\":\"held\",\"participations\":[null]}",
                "{\"title\":\"T\",\"status\":\"held\",\"topics\":[null]}",
                "{\"title\":\"T\",\"status\":\"held\",\"durationMinutes\":0}",
                "{\"title\":\"T\",\"status\":\"held\",\"durationMinutes\":1.5}",
                "{\"title\":\"T\",\"status\":\"held\",\"startTime\":\"25:00\",\"zone\":\"UTC\"}",
                "{\"title\":\"T\",\"status\":\"held\",\"startTime\":\"09:00\"}",
                "{\"title\":\"T\",\"status\":\"held\",\"startTime\":\"09:00\",\"zone\":\"Mars/Base\"}",
                "{\"title\":\"T\",\"status\":\"held\",\"date\":{\"basis\":\"stated\"}}",
                "{\"title\":\"T\",\"status\":\"held\",\"levelOverridden\":true}",
                "{\"title\":\"T\",\"status\":\"held\",\"eventCode\":\"abc\"}",
                "{\"id\":1,\"version\":9,\"title\":\"T\",\"status\":\"held\"}"
            })
    void a_meeting_that_breaks_a_rule_is_refused_and_not_written(String body) {
        var before = count();
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].message", not(equalTo("")));
        assertEquals(before, count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":\"a\",\"title\":7}", "{\"title\":\"a\"} x", "{", "", "\"text\"", "\u0000"})
    void a_body_that_is_no_json_object_is_refused(String body) {
        var status = given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/meetings")
                .statusCode();
        assertTrue(status == 400 || status == 422, "status " + status);
    }

    @Test
    void a_participant_made_in_place_is_not_kept_when_the_meeting_is_refused() {
        var name = unique("Ghostland");
        Page.get("/meetings/new")
                .fill("Title", "T")
                .fill("Status", "Held")
                .fill("Date", "someday")
                .fill("Party", name)
                .press("Save meeting")
                .is(422);
        given().queryParam("q", name).get("/api/v1/parties").then().body("items.size()", equalTo(0));
    }

    private static ValidatableResponse meeting(Map<String, ?> values) {
        return given().contentType(ContentType.JSON)
                .body(values)
                .post("/api/v1/meetings")
                .then();
    }

    private static long count() {
        return given().get("/api/v1/meetings?limit=1&total=true").jsonPath().getLong("total");
    }
}
