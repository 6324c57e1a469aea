package parley.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayTest {
    @ParameterizedTest
    @CsvSource({
        "on Wednesday, 2022-01-14, 2022-01-12",
        "Wednesday, 2022-01-12, 2022-01-12",
        "late on MONDAY evening, 2022-01-14, 2022-01-10",
        "on Friday, 2022-01-13, 2022-01-07",
        "on Thursday, 2022-01-01, 2021-12-30"
    })
    void a_weekday_is_the_last_one_up_to_the_day_of_publication(String phrase, String published, LocalDate day) {
        assertEquals(Optional.of(day), Weekday.resolve(phrase, FuzzyDate.of(published)));
    }

    @Test
    void what_is_not_known_to_the_day_resolves_nothing() {
        assertTrue(Weekday.resolve("on Wednesday", null).isEmpty());
        assertTrue(Weekday.resolve("on Wednesday", FuzzyDate.of("2022-01")).isEmpty());
        assertTrue(Weekday.resolve("that morning", FuzzyDate.of("2022-01-14")).isEmpty());
        assertTrue(
                Weekday.resolve("Monday or Tuesday", FuzzyDate.of("2022-01-14")).isEmpty());
        assertTrue(Weekday.resolve(null, FuzzyDate.of("2022-01-14")).isEmpty());
    }
}
