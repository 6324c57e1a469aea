package parley.exports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Download;
import parley.support.Given;

/** Meetings in a calendar program: on the days that are certain, and on no other. */
@QuarkusTest
class CalendarTest {
    private long norway;

    @BeforeEach
    void party() {
        norway = Given.party(unique("Norway"));
    }

    @Test
    void a_meeting_with_a_clock_time_stands_at_that_time_in_its_zone() {
        var id = on("2022-01-12")
                .with("startTime", "10:00")
                .with("zone", "Europe/Brussels")
                .with("durationMinutes", 240)
                .recorded();
        var event = event();
        assertEquals(
                Instant.parse("2022-01-12T09:00:00Z"),
                event.getDateStart().getValue().toInstant());
        assertEquals("PT4H", iso(event));
        assertEquals(0, event.getSequence().getValue());
        assertTrue(event.getUrl().getValue().endsWith("/meetings/" + id));
        assertTrue(text().contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n"));
        assertTrue(text().contains("DTSTART;TZID=Europe/Brussels:20220112T100000"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-12,Europe/Brussels,2022-07-12T08:00:00Z",
        "2022-03-27,America/New_York,2022-03-27T14:00:00Z",
        "1962-10-27,Europe/Moscow,1962-10-27T07:00:00Z",
        "2022-01-12,Asia/Kathmandu,2022-01-12T04:15:00Z",
        "2022-01-12,UTC,2022-01-12T10:00:00Z",
        "2022-01-12,+03:00,2022-01-12T07:00:00Z"
    })
    void ten_o_clock_is_ten_o_clock_there(String day, String zone, Instant instant) {
        on(day).with("startTime", "10:00").with("zone", zone).recorded();
        assertEquals(instant, event().getDateStart().getValue().toInstant());
    }

    @Test
    void a_day_without_a_time_is_a_whole_day_and_several_days_are_several() {
        on("2022-01-12").recorded();
        assertFalse(event().getDateStart().getValue().hasTime());
        assertTrue(text().contains("DTSTART;VALUE=DATE:20220112\r\nDTEND;VALUE=DATE:20220113\r\n"));
        party();
        on("2022-01-10/2022-01-13")
                .with("startTime", "10:00")
                .with("zone", "UTC")
                .recorded();
        assertTrue(text().contains("DTSTART;VALUE=DATE:20220110\r\nDTEND;VALUE=DATE:20220114\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022",
                "2022-01",
                "2022-01-XX",
                "2022-01-12~",
                "2022-01-12?",
                "mid January 2022",
                "[2022-01-12,2022-01-13]",
                "2022-01-10/..",
                "2022-01/2022-02"
            })
    void a_vague_date_is_given_no_made_up_day(String date) {
        on(date).recorded();
        Given.meeting(unique("Undated")).between(norway).recorded();
        assertEquals(List.of(), calendar().getEvents());
        assertEquals(
                "2", calendar().getExperimentalProperty("X-PARLEY-LEFT-OUT").getValue());
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
        on("2022-01-12").with("status", status).recorded();
        assertEquals(shown, event().getStatus().getValue());
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
        var id = on("2022-01-12")
                .with("venue", venue)
                .with("topics", List.of(topic))
                .with("summary", "Line one\nΓραμμή δύο, " + "длинная ".repeat(20))
                .with("links", List.of(Map.of("kind", "follow_up_of", "meeting", before)))
                .recorded();
        var event = event();
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
        text().lines().forEach(l -> assertTrue(l.getBytes(StandardCharsets.UTF_8).length <= 75, l));
    }

    @Test
    void the_same_record_gives_the_same_bytes_and_a_change_the_next_sequence() {
        var id = on("2022-01-12").recorded();
        var first = text();
        assertEquals(first, text());
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("title", "Moved", "date", Map.of("edtf", "2022-01-13")))
                .patch("/api/v1/meetings/" + id)
                .then()
                .statusCode(200);
        assertTrue(event().getSequence().getValue() > 0);
        assertEquals("Moved", event().getSummary().getValue());
        assertTrue(text().contains(first.lines()
                .filter(l -> l.startsWith("UID"))
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void the_calendar_has_a_name_and_says_where_and_how_often_it_is_to_be_asked_for() {
        on("2022-01-12").recorded();
        var calendar = calendar();
        assertEquals("Meetings", calendar.getNames().get(0).getValue());
        assertTrue(calendar.getSource().getValue().endsWith("/api/v1/meetings.ics?party=" + norway));
        assertEquals("PT1H", calendar.getRefreshInterval().getValue().toString());
        assertNull(calendar.getExperimentalProperty("X-PARLEY-LEFT-OUT"));
        assertEquals(List.of(), calendar.validate(ICalVersion.V2_0).getWarnings());
        assertEquals("text/calendar;charset=UTF-8", Download.of("meetings.ics").header("Content-Type"));
    }

    @Test
    void what_is_due_on_a_certain_day_is_a_calendar_too() {
        var meeting = on("2022-01-12").recorded();
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
                        norway,
                        "due",
                        "2022-02-01"));
        Given.record(
                "outcomes",
                Map.of("meeting", meeting, "kind", "agreement", "text", "Later", "owedBy", norway, "due", "2022"));
        var calendar = read(Download.of("outcomes.ics?meeting=" + meeting).text());
        assertEquals(1, calendar.getEvents().size());
        assertEquals("Due: Report", calendar.getEvents().get(0).getSummary().getValue());
        assertEquals("1", calendar.getExperimentalProperty("X-PARLEY-LEFT-OUT").getValue());
    }

    private Given.Meeting on(String date) {
        return Given.meeting(unique("Round")).between(norway).on(date);
    }

    private String text() {
        return Download.of("meetings.ics?party=" + norway).text();
    }

    private ICalendar calendar() {
        return read(text());
    }

    private VEvent event() {
        assertEquals(1, calendar().getEvents().size());
        return calendar().getEvents().get(0);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static String iso(VEvent event) {
        return "PT" + event.getDuration().getValue().toMillis() / 3_600_000 + "H";
    }
}
