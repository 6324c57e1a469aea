package parley.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12/01/2022               | Write the month as a word, like 12 Jan 2022: in “12/01/2022” either number could be the day.
            12.01.2022               | Write the month as a word, like 12 Jan 2022: in “12.01.2022” either number could be the day.
            on 12-1-22               | Write the month as a word, like 12 Jan 2022: in “on 12-1-22” either number could be the day.
            on Wednesday             | Put the source's words, “on Wednesday”, into the phrase: a date needs a year, like 12 Jan 2022.
            last week                | Put the source's words, “last week”, into the phrase: a date needs a year, like 12 Jan 2022.
            12 January               | Write the year too, like 12 Jan 2022.
            January                  | Write the year too, like 12 Jan 2022.
            10 Jan – 2022            | Write the year too, like 12 Jan 2022.
            2019–21                  | Write the month as a word and years with four digits, like 12 Jan 2022 or 2019–2021.
            Wednesday Jan 2022       | Write the day of the month too, like 12 Jan 2022.
            Tuesday 12 January 2022  | 12 Jan 2022 is a Wednesday, not a Tuesday. Correct the day or leave the weekday out.
            30 February 2022         | February 2022 has 28 days.
            2022-02-30               | February 2022 has 28 days.
            0 Jan 2022               | January 2022 has 31 days.
            2022-13                  | Write a month from 01 to 12, like 2022-01, or years like 2019–2021.
            0999                     | Write a year from 1000 to 9999.
            spring 2022              | Write the months instead, like Mar–May 2022: a season depends on the hemisphere.
            2022-21                  | Write the months instead, like Mar–May 2022: a season depends on the hemisphere.
            13–10 January 2022       | The end, 10 Jan 2022, is before the start, 13 Jan 2022.
            30 Dec – 2 Jan 2022      | The end, 2 Jan 2022, is before the start, 30 Dec 2022.
            possibly 1 or 2 Jan 2022 | Write just “1 or 2 Jan 2022”: one of two dates is uncertain already.
            after 12 Jan 2022        | Write since or until with the first or last day that is meant: “after” and “before” do not say whether the day itself counts.
            """)
    void what_could_mean_several_dates_is_refused_with_what_to_write(String typed, String sentence) {
        assertEquals(sentence, refusal(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t\n\u00a0", "\u3000"})
    void nothing_is_no_date(String typed) {
        assertThrows(Unreadable.class, () -> FuzzyDate.read(typed));
        assertThrows(Unreadable.class, () -> FuzzyDate.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "12",
                "Jan 12 13 2022",
                "../..",
                "2022-01-12/",
                "2015s",
                "mid 2022",
                "2022-01-12T10:00Z",
                "20222",
                "since 10–13 Jan 2022",
                "1 or 2 or 3 Jan 2022",
                "1–2–3 Jan 2022",
                "201X/2022",
                "[2022]",
                "[2022,2023]?",
                "2022-XX-12",
                "20XX",
                "١٢ Jan 2022",
                "99999999999999999999 Jan 2022",
                "since",
                "or",
                "-",
                "?",
                "c.",
                "a day in"
            })
    void what_is_no_date_is_refused(String typed) {
        var sentence = refusal(typed);
        assertTrue(sentence.contains("rite ") && sentence.endsWith("."), sentence);
    }

    @Test
    void a_refusal_quotes_forty_characters_and_none_that_cannot_be_shown() {
        assertEquals(
                "“" + "😀".repeat(39)
                        + "\uFFFD…” cannot be read as a date. Write it like 12 Jan 2022, Jan 2022, mid January 2022, "
                        + "10–13 January 2022 or c. 2019.",
                refusal("😀".repeat(39) + "\uD83D!"));
    }

    @Test
    void more_than_a_hundred_characters_are_no_date() {
        assertEquals(
                "Write the date in at most 100 characters; longer words go into the phrase.",
                refusal("12 Jan 2022" + " ".repeat(90)));
    }

    private static String refusal(String typed) {
        return assertThrows(Unreadable.class, () -> FuzzyDate.read(typed)).getMessage();
    }
}
