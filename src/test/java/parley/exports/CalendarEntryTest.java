package parley.exports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import biweekly.ICalVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.support.Download;
import parley.support.Given;

/** What a calendar program shows of a meeting: how sure it is, where, with whom, about what, and after which. */
@QuarkusTest
class CalendarEntryTest {
    private PartyCalendar norway;

    @BeforeEach
    void party() {
        norway = new PartyCalendar();
    }

    @ParameterizedTest
    @CsvSource({
        "held,CONFIRMED",
        "scheduled,CONFIRMED",
        "proposed,TENTATIVE",
        "unconfirmed,TENTATIVE",
        "postponed,TENTATIVE",
        "cancelled,CANCELLED",
        "boycotted,CANCELLED"
    })
    void the_status_says_how_sure_it_is(String status, String shown) {
        norway.on("2022-01-12").with("status", status).recorded();
        assertEquals(shown, norway.event().getStatus().getValue());
    }

    @Test
    void it_says_where_with_whom_about_what_and_after_which_meeting() {
        var venue = Given.record(
                "venues",
                Map.of(
                        "name",
                        unique("Hall; 3"),
                        "city",
                        "Oslo",
                        "country",
                        "NO",
                        "latitude",
                        59.9,
                        "longitude",
                        10.7));
        var topic = Given.topic(unique("Fish, and whales"));
        var before = Given.meeting("Before").on("2021-01-12").recorded();
        var id = norway.on("2022-01-12")
                .with("venue", venue)
                .with("topics", List.of(topic))
                .with("summary", "Line one\nΓραμμή δύο, " + "длинная ".repeat(20))
                .with("links", List.of(Map.of("kind", "follow_up_of", "meeting", before)))
                .recorded();
        var event = norway.event();
        assertTrue(
                event.getLocation().getValue().matches("Hall; 3 .*, Oslo, Norway"),
                event.getLocation().getValue());
        assertEquals(59.9, event.getGeo().getLatitude());
        assertTrue(event.getCategories().get(0).getValues().get(0).startsWith("Fish, and whales"));
        assertTrue(event.getDescription().getValue().contains("Line one\nΓραμμή δύο, длинная"));
        var uid = event.getUid().getValue();
        assertTrue(uid.matches("meeting-" + id + "@[0-9a-f-]{36}"), uid);
        assertEquals(
                uid.replace("meeting-" + id + "@", "meeting-" + before + "@"),
                event.getRelatedTo().get(0).getValue());
        norway.text().lines().forEach(l -> assertTrue(l.getBytes(StandardCharsets.UTF_8).length <= 75, l));
    }

    @Test
    void the_same_record_gives_the_same_bytes_and_a_change_the_next_sequence() {
        var id = norway.on("2022-01-12").recorded();
        var first = norway.text();
        assertEquals(first, norway.text());
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("title", "Moved", "date", Map.of("edtf", "2022-01-13")))
                .patch("/api/v1/meetings/" + id)
                .then()
                .statusCode(200);
        assertTrue(norway.event().getSequence().getValue() > 0);
        assertEquals("Moved", norway.event().getSummary().getValue());
        assertTrue(norway.text()
                .contains(first.lines()
                        .filter(l -> l.startsWith("UID"))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void the_calendar_has_a_name_and_says_where_and_how_often_it_is_to_be_asked_for() {
        norway.on("2022-01-12").recorded();
        var calendar = norway.calendar();
        assertEquals("Meetings", calendar.getNames().get(0).getValue());
        assertTrue(calendar.getSource().getValue().endsWith("/api/v1/meetings.ics?party=" + norway.party));
        assertEquals("PT1H", calendar.getRefreshInterval().getValue().toString());
        assertNull(calendar.getExperimentalProperty("X-PARLEY-LEFT-OUT"));
        assertEquals(List.of(), calendar.validate(ICalVersion.V2_0).getWarnings());
        assertEquals("text/calendar;charset=UTF-8", Download.of("meetings.ics").header("Content-Type"));
    }

    @Test
    void what_is_due_on_a_certain_day_is_a_calendar_too() {
        var meeting = norway.on("2022-01-12").recorded();
        Given.record(
                "outcomes",
                Map.of(
                        "meeting",
                        meeting,
                        "kind",
                        "agreement",
                        "text",
                        "Report",
                        "owedBy",
                        norway.party,
                        "due",
                        "2022-02-01"));
        Given.record(
                "outcomes",
                Map.of(
                        "meeting",
                        meeting,
                        "kind",
                        "agreement",
                        "text",
                        "Later",
                        "owedBy",
                        norway.party,
                        "due",
                        "2022"));
        var calendar = PartyCalendar.read(
                Download.of("outcomes.ics?meeting=" + meeting).text());
        assertEquals(1, calendar.getEvents().size());
        assertEquals("Due: Report", calendar.getEvents().get(0).getSummary().getValue());
        assertEquals("1", calendar.getExperimentalProperty("X-PARLEY-LEFT-OUT").getValue());
    }
}
