package parley.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClocksTest {
    private static final Instant SUNDAY_NIGHT = Instant.parse("2022-01-09T22:30:00Z");

    @Test
    void today_and_the_week_are_those_of_the_zone() {
        var helsinki = new Clocks(Clock.fixed(SUNDAY_NIGHT, ZoneId.of("Europe/Helsinki")));
        assertEquals(SUNDAY_NIGHT, helsinki.now());
        assertEquals(LocalDate.of(2022, 1, 10), helsinki.today());
        assertEquals(Week.parse("2022-W02"), helsinki.week());
        assertEquals(ZoneId.of("Europe/Helsinki"), helsinki.zone());
    }

    @Test
    void the_clock_is_set_to_the_configured_zone() {
        assertEquals(
                ZoneId.of("Asia/Tokyo"), Clocks.system(ZoneId.of("Asia/Tokyo")).getZone());
    }
}
