package parley.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
    @Test
    void every_day_belongs_to_the_week_iso_8601_says() {
        LocalDate.of(1995, 1, 1).datesUntil(LocalDate.of(2036, 1, 1)).forEach(day -> {
            var week = Week.of(day);
            assertEquals(DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, 8), week.text());
            assertTrue(week.title().startsWith("Week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " of "));
            assertTrue(!day.isBefore(week.first()) && !day.isAfter(week.last()), week + " without " + day);
            assertEquals(week, Week.parse(week.text()));
        });
    }

    @Test
    void weeks_follow_one_another_without_a_gap() {
        var week = Week.parse("1995-W01");
        while (week.first().getYear() < 2036) {
            assertEquals(week.last().plusDays(1), week.next().first());
            assertEquals(week, week.next().previous());
            week = week.next();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-W02 | 2022-01-10 | Week 2 of 2022, 10–16 Jan 2022
            2020-W53 | 2020-12-28 | Week 53 of 2020, 28 Dec 2020 – 3 Jan 2021
            2025-W01 | 2024-12-30 | Week 1 of 2025, 30 Dec 2024 – 5 Jan 2025
            2022-W05 | 2022-01-31 | Week 5 of 2022, 31 Jan – 6 Feb 2022
            2022-w52 | 2022-12-26 | Week 52 of 2022, 26 Dec 2022 – 1 Jan 2023
            """)
    void a_week_has_its_monday_and_its_title(String text, LocalDate monday, String title) {
        assertEquals(new Week(monday), Week.parse(text));
        assertEquals(title, Week.parse(text).title());
    }

    @ParameterizedTest
    @CsvSource({"2022-W54, 52", "2022-W53, 52", "2022-W00, 52", "2020-W54, 53"})
    void a_week_its_year_does_not_have_is_refused(String text, int last) {
        var year = text.substring(0, 4);
        assertEquals(year + " has weeks 01 to " + last + ". Write the week like " + year + "-W02.", refusal(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2022",
                "2022-02",
                "2022W02",
                "2022-W2",
                "0000-W01",
                "12022-W01",
                "2022-W٠٢",
                " 2022-W02",
                "2022-W02\n"
            })
    void what_is_no_week_is_refused(String text) {
        assertEquals("Write the week like 2022-W02.", refusal(text));
    }

    @Test
    void a_week_begins_on_a_monday() {
        assertThrows(IllegalArgumentException.class, () -> new Week(LocalDate.of(2022, 1, 11)));
    }

    private static String refusal(String text) {
        return assertThrows(Unreadable.class, () -> Week.parse(text)).getMessage();
    }
}
