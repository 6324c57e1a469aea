package parley.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Given;

/** Meetings in a calendar program: on the days that are certain, and on no other. */
@QuarkusTest
class CalendarTest {
    private PartyCalendar norway;

    @BeforeEach
    void party() {
        norway = new PartyCalendar();
    }

    @Test
    void a_meeting_with_a_clock_time_stands_at_that_time_in_its_zone() {
        var id = norway.on("2022-01-12")
                .with("startTime", "10:00")
                .with("zone", "Europe/Brussels")
                .with("durationMinutes", 240)
                .recorded();
        var event = norway.event();
        assertEquals(
                Instant.parse("2022-01-12T09:00:00Z"),
                event.getDateStart().getValue().toInstant());
        assertEquals("PT4H", iso(event));
        assertEquals(0, event.getSequence().getValue());
        assertTrue(event.getUrl().getValue().endsWith("/meetings/" + id));
        assertTrue(norway.text().contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n"));
        assertTrue(norway.text().contains("DTSTART;TZID=Europe/Brussels:20220112T100000"));
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
        norway.on(day).with("startTime", "10:00").with("zone", zone).recorded();
        assertEquals(instant, norway.event().getDateStart().getValue().toInstant());
    }

    @Test
    void a_day_without_a_time_is_a_whole_day_and_several_days_are_several() {
        norway.on("2022-01-12").recorded();
        assertFalse(norway.event().getDateStart().getValue().hasTime());
        assertTrue(norway.text().contains("DTSTART;VALUE=DATE:20220112\r\nDTEND;VALUE=DATE:20220113\r\n"));
        norway = new PartyCalendar();
        norway.on("2022-01-10/2022-01-13")
                .with("startTime", "10:00")
                .with("zone", "UTC")
                .recorded();
        assertTrue(norway.text().contains("DTSTART;VALUE=DATE:20220110\r\nDTEND;VALUE=DATE:20220114\r\n"));
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
        norway.on(date).recorded();
        Given.meeting(unique("Undated")).between(norway.party).recorded();
        assertEquals(List.of(), norway.calendar().getEvents());
        assertEquals(
                "2",
                norway.calendar().getExperimentalProperty("X-PARLEY-LEFT-OUT").getValue());
    }

    private static String iso(VEvent event) {
        return "PT" + event.getDuration().getValue().toMillis() / 3_600_000 + "H";
    }
}
