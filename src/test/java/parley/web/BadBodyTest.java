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
import org.junit.jupiter.params.provider.CsvSource;
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
                "{\"title\":\"T\",\"status\":\"held\",\"venue\":{\"name\":\"Made up\",\"fresh\":true}}",
                "{\"title\":\"T\",\"status\":\"held\",\"date\":{\"edtf\":{\"edtf\":\"2022\",\"earliest\":\"2030-01-01\"}}}",
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
    @CsvSource(
            delimiter = '|',
            value = {
                "\"durationMinutes\":\"240\" | Send a whole number here, without quotes.",
                "\"date\":\"2022-01-10\" | Send an object here. It has basis, edtf, phrase.",
                "\"date\":{\"edtf\":2022} | Send a date here as one text, like \"2022-01-12\" or \"mid January 2022\".",
                "\"venue\":\"Geneva\" | Send the id of the record here, a whole number.",
                "\"venue\":{\"id\":1} | Send the id of the record here, a whole number.",
                "\"topics\":5 | Send a list here, in square brackets.",
                "\"startTime\":\"10am\" | Send a time of day here, like \"10:00\".",
                "\"levelOverridden\":\"yes\" | Send true or false here, without quotes."
            })
    void a_value_of_another_type_is_refused_with_what_is_wanted(String member, String sentence) {
        given().contentType(ContentType.JSON)
                .body("{\"title\":\"T\",\"status\":\"held\"," + member + "}")
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo(sentence));
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
