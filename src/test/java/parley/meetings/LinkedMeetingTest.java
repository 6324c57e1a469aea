package parley.meetings;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.support.Given;

/** A meeting as an Event of schema.org: what is known, and nothing that is not. */
@QuarkusTest
class LinkedMeetingTest {
    @Test
    void a_meeting_is_an_event_with_its_parties_its_place_and_its_sources() {
        var host = Given.party(unique("Host"));
        var guest = Given.party(unique("Guest"));
        var venue = Given.record(
                "venues", Map.of("name", unique("Hall"), "country", "CH", "latitude", 46.2, "longitude", 6.1));
        var id = Given.meeting(unique("Talks"))
                .seat(host, "host")
                .seat(guest, "party")
                .with("venue", venue)
                .with("date", Map.of("edtf", "2022-01-10", "basis", "external"))
                .with("startTime", "09:00")
                .with("zone", "Europe/Zurich")
                .with("durationMinutes", 450)
                .recorded();
        var source = Given.record("sources", Map.of("title", unique("Note"), "kind", "document"));
        Given.record("claims", Map.of("meeting", id, "source", source, "basis", "stated"));
        linked(id)
                .contentType(startsWith("application/ld+json"))
                .body("'@context'", equalTo("https://schema.org"))
                .body("'@type'", equalTo("Event"))
                .body("startDate", equalTo("2022-01-10T09:00+01:00"))
                .body("endDate", equalTo("2022-01-10T16:30+01:00"))
                .body("duration", equalTo("PT450M"))
                .body("location.geo.latitude", equalTo(46.2f))
                .body("organizer[0].'@id'", endsWith("/parties/" + host))
                .body("attendee.'@id'", hasItem(endsWith("/parties/" + guest)))
                .body("subjectOf[0].'@id'", endsWith("/sources/" + source));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-10,2022-01-10,",
        "2022-01-10/2022-01-12,2022-01-10,2022-01-12",
        "2022-01,,",
        "2022-01-10?,,",
        ",,"
    })
    void a_day_that_is_not_certain_gives_no_start(String date, String start, String end) {
        var meeting = Given.meeting(unique("Talks"));
        var id = (date == null ? meeting : meeting.with("date", Map.of("edtf", date))).recorded();
        linked(id)
                .body("startDate", start == null ? nullValue() : equalTo(start))
                .body("endDate", end == null ? nullValue() : equalTo(end));
    }

    @Test
    void who_asks_for_nothing_special_gets_the_record_and_each_has_a_version_of_its_own() {
        var path = "/api/v1/meetings/" + Given.meeting(unique("Talks")).recorded();
        given().accept("*/*").get(path).then().contentType(startsWith("application/json"));
        var tag = given().accept("application/ld+json").get(path).header("ETag");
        given().accept("application/ld+json")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag).get(path).then().statusCode(200);
        given().accept("application/ld+json")
                .get("/api/v1/meetings/999999999")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse linked(long id) {
        return given().accept("application/ld+json")
                .get("/api/v1/meetings/" + id)
                .then()
                .statusCode(200);
    }
}
