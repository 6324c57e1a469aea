package parley.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 Jan 2022                | 2022-01-12            | 2022-01-12 | 2022-01-12 | 12 Jan 2022
            January 12, 2022           | 2022-01-12            | 2022-01-12 | 2022-01-12 | 12 Jan 2022
            12. January 2022           | 2022-01-12            | 2022-01-12 | 2022-01-12 | 12 Jan 2022
            the 12th of JANUARY 2022   | 2022-01-12            | 2022-01-12 | 2022-01-12 | 12 Jan 2022
            Jan. 1st, 2022             | 2022-01-01            | 2022-01-01 | 2022-01-01 | 1 Jan 2022
            on 3rd Sept. 2022          | 2022-09-03            | 2022-09-03 | 2022-09-03 | 3 Sep 2022
            12-Jan-2022                | 2022-01-12            | 2022-01-12 | 2022-01-12 | 12 Jan 2022
            29 Feb 2024                | 2024-02-29            | 2024-02-29 | 2024-02-29 | 29 Feb 2024
            Wednesday 12 January 2022  | 2022-01-12            | 2022-01-12 | 2022-01-12 | 12 Jan 2022
            12 January 2022 (Wed.)     | 2022-01-12            | 2022-01-12 | 2022-01-12 | 12 Jan 2022
            2022-01-12                 | 2022-01-12            | 2022-01-12 | 2022-01-12 | 12 Jan 2022
            Jan 2022                   | 2022-01               | 2022-01-01 | 2022-01-31 | Jan 2022
            in February 2022           | 2022-02               | 2022-02-01 | 2022-02-28 | Feb 2022
            2022                       | 2022                  | 2022-01-01 | 2022-12-31 | 2022
            the 2010s                  | 201X                  | 2010-01-01 | 2019-12-31 | 2010s
            a day in Jan 2022          | 2022-01-XX            | 2022-01-01 | 2022-01-31 | a day in Jan 2022
            2022-02-xx                 | 2022-02-XX            | 2022-02-01 | 2022-02-28 | a day in Feb 2022
            a day in 2022              | 2022-XX-XX            | 2022-01-01 | 2022-12-31 | a day in 2022
            a month in 2022            | 2022-XX               | 2022-01-01 | 2022-12-31 | a month in 2022
            c. 2019                    | 2019~                 | 2019-01-01 | 2019-12-31 | c. 2019
            ca.2019                    | 2019~                 | 2019-01-01 | 2019-12-31 | c. 2019
            circa 2019                 | 2019~                 | 2019-01-01 | 2019-12-31 | c. 2019
            about 12 Jan 2022          | 2022-01-12~           | 2022-01-12 | 2022-01-12 | c. 12 Jan 2022
            around Jan 2022            | 2022-01~              | 2022-01-01 | 2022-01-31 | c. Jan 2022
            possibly 12 Jan 2022       | 2022-01-12?           | 2022-01-12 | 2022-01-12 | possibly 12 Jan 2022
            12 Jan 2022 (?)            | 2022-01-12?           | 2022-01-12 | 2022-01-12 | possibly 12 Jan 2022
            perhaps c. 2019            | 2019%                 | 2019-01-01 | 2019-12-31 | possibly c. 2019
            """)
    void one_date_is_read_as_it_is_written(
            String typed, String edtf, LocalDate earliest, LocalDate latest, String text) {
        assertRead(typed, edtf, earliest, latest, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mid January 2022               | 2022-01-11~/2022-01-20~ | 2022-01-11 | 2022-01-20 | mid Jan 2022
            mid-January 2022               | 2022-01-11~/2022-01-20~ | 2022-01-11 | 2022-01-20 | mid Jan 2022
            early January 2022             | 2022-01-01~/2022-01-10~ | 2022-01-01 | 2022-01-10 | early Jan 2022
            late Feb 2024                  | 2024-02-21~/2024-02-29~ | 2024-02-21 | 2024-02-29 | late Feb 2024
            possibly late Jan 2022         | 2022-01-21%/2022-01-31% | 2022-01-21 | 2022-01-31 | possibly late Jan 2022
            10–13 January 2022             | 2022-01-10/2022-01-13 | 2022-01-10 | 2022-01-13 | 10–13 Jan 2022
            January 10-13, 2022            | 2022-01-10/2022-01-13 | 2022-01-10 | 2022-01-13 | 10–13 Jan 2022
            10th to 13th Jan 2022          | 2022-01-10/2022-01-13 | 2022-01-10 | 2022-01-13 | 10–13 Jan 2022
            2022-01-10 — 2022-01-13        | 2022-01-10/2022-01-13 | 2022-01-10 | 2022-01-13 | 10–13 Jan 2022
            2022-01-10 / 2022-01-13        | 2022-01-10/2022-01-13 | 2022-01-10 | 2022-01-13 | 10–13 Jan 2022
            10 Jan – 2 Feb 2022            | 2022-01-10/2022-02-02 | 2022-01-10 | 2022-02-02 | 10 Jan – 2 Feb 2022
            30 Dec 2021 – 2 Jan 2022       | 2021-12-30/2022-01-02 | 2021-12-30 | 2022-01-02 | 30 Dec 2021 – 2 Jan 2022
            Jan–Mar 2022                   | 2022-01/2022-03       | 2022-01-01 | 2022-03-31 | Jan–Mar 2022
            Dec 2021 to Jan 2022           | 2021-12/2022-01       | 2021-12-01 | 2022-01-31 | Dec 2021 – Jan 2022
            2019–2021                      | 2019/2021             | 2019-01-01 | 2021-12-31 | 2019–2021
            2019-2021                      | 2019/2021             | 2019-01-01 | 2021-12-31 | 2019–2021
            c. 10–13 Jan 2022              | 2022-01-10~/2022-01-13~ | 2022-01-10 | 2022-01-13 | c. 10–13 Jan 2022
            10 Jan – c. 13 Jan 2022        | 2022-01-10/2022-01-13~ | 2022-01-10 | 2022-01-13 | from 10 Jan 2022 to c. 13 Jan 2022
            from c. Jan 2022 to 4 Mar 2022 | 2022-01~/2022-03-04   | 2022-01-01 | 2022-03-04 | from c. Jan 2022 to 4 Mar 2022
            2021 – 4 Mar 2022              | 2021/2022-03-04       | 2021-01-01 | 2022-03-04 | 2021 – 4 Mar 2022
            2022-01-12/2022-01-12          | 2022-01-12            | 2022-01-12 | 2022-01-12 | 12 Jan 2022
            since 12 Jan 2022              | 2022-01-12/..         | 2022-01-12 |            | since 12 Jan 2022
            from January 2022              | 2022-01/..            | 2022-01-01 |            | since Jan 2022
            since c. 2019                  | 2019~/..              | 2019-01-01 |            | since c. 2019
            until 12 Jan 2022              | ../2022-01-12         |            | 2022-01-12 | until 12 Jan 2022
            by 12 Jan 2022                 | ../2022-01-12         |            | 2022-01-12 | until 12 Jan 2022
            12 or 13 Jan 2022              | [2022-01-12,2022-01-13] | 2022-01-12 | 2022-01-13 | 12 or 13 Jan 2022
            31 Jan or 1 Feb 2022           | [2022-01-31,2022-02-01] | 2022-01-31 | 2022-02-01 | 31 Jan or 1 Feb 2022
            Dec 2021 or Jan 2022           | [2021-12,2022-01]     | 2021-12-01 | 2022-01-31 | Dec 2021 or Jan 2022
            4 Mar 2022 or 2022             | [2022,2022-03-04]     | 2022-01-01 | 2022-12-31 | 2022 or 4 Mar 2022
            2019 or 2021                   | [2019,2021]           | 2019-01-01 | 2021-12-31 | 2019 or 2021
            [2022-01-13, 2022-01-12]       | [2022-01-12,2022-01-13] | 2022-01-12 | 2022-01-13 | 12 or 13 Jan 2022
            """)
    void two_dates_are_read_as_they_are_written(
            String typed, String edtf, LocalDate earliest, LocalDate latest, String text) {
        assertRead(typed, edtf, earliest, latest, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 Jan 2022", "2022-01-xx", " 2022", "[2022-01-12, 2022-01-13]", "2022‑01"})
    void edtf_is_strict(String text) {
        assertThrows(Unreadable.class, () -> FuzzyDate.of(text));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-12, true", "2022-01-12~, false", "2022-01-12?, false", "2022-01, false", "2022-01-12/.., false"
    })
    void only_one_certain_day_is_a_day(String edtf, boolean day) {
        assertEquals(day, FuzzyDate.of(edtf).day());
    }

    @ParameterizedTest
    @CsvSource({"2022-01-12~, true", "2022%, true", "2022~/2023, true", "2022?, false", "2022-01-XX, false"})
    void a_mark_on_any_end_makes_it_approximate(String edtf, boolean approximate) {
        assertEquals(approximate, FuzzyDate.of(edtf).approximate());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01,       2022-01-01, 2022-01-31, true,  true",
        "2022-01,       2022-01-02, 2022-01-31, false, true",
        "2022-01,       2022-01-31,           , false, true",
        "2022-01,       2022-02-01,           , false, false",
        "2022-01,                 , 2021-12-31, false, false",
        "2022-01-12/.., 2022-01-12,           , true,  true",
        "2022-01-12/.., 2022-01-12, 2022-02-01, false, true",
        "2022-01-12/..,           , 2022-01-11, false, false",
        "../2022-01-12,           , 2022-01-12, true,  true",
        "../2022-01-12, 2022-01-13,           , false, false",
        "2022-01-12,              ,           , true,  true"
    })
    void a_date_is_certainly_or_possibly_in_a_range(
            String edtf, LocalDate from, LocalDate to, boolean certainly, boolean possibly) {
        var date = FuzzyDate.of(edtf);
        assertEquals(certainly, date.certainlyWithin(from, to));
        assertEquals(possibly, date.possiblyWithin(from, to));
    }

    @Test
    void programs_read_what_people_type_and_get_edtf() throws JsonProcessingException {
        var json = new ObjectMapper();
        var date = json.readValue("\"mid January 2022\"", FuzzyDate.class);
        assertEquals("\"2022-01-11~/2022-01-20~\"", json.writeValueAsString(date));
    }

    @Test
    void the_same_day_marked_is_another_date() {
        assertNotEquals(FuzzyDate.of("2022-01-12"), FuzzyDate.of("2022-01-12?"));
        assertFalse(FuzzyDate.of("2022-01-12?").approximate());
    }

    private static void assertRead(String typed, String edtf, LocalDate earliest, LocalDate latest, String text) {
        var date = FuzzyDate.read(typed);
        assertEquals(new FuzzyDate(edtf, earliest, latest), date);
        assertEquals(text, date.text());
        assertEquals(date, FuzzyDate.read(text));
        assertEquals(date, FuzzyDate.of(edtf));
    }
}
