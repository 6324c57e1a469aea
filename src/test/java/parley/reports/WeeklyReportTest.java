package parley.reports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Given;
import parley.support.Page;

/** The weekly report, as a page and as a table. */
@QuarkusTest
class WeeklyReportTest {
    @Test
    void the_week_of_the_article_lists_its_talks_and_what_came_of_them() {
        var page = Page.get("/reports/weekly/2022-W02").is(200);
        assertEquals("Week 2 of 2022, 10–16 Jan 2022", page.heading());
        var titles = rows("2022-W02", "meetings_certain").stream()
                .map(r -> r.getField("meeting"))
                .toList();
        assertTrue(titles.containsAll(List.of(
                "Russia–United States talks in Geneva",
                "NATO–Russia Council",
                "Talks at the OSCE",
                "EU meeting in Brest")));
        titles.forEach(title -> assertTrue(page.text().contains(title), title));
        assertTrue(page.text().contains("look for dates on which to meet again"));
    }

    @Test
    void a_meeting_is_certainly_or_possibly_in_the_week_or_not_at_all() {
        var day = meeting("2033-06-08");
        var edge = meeting("2033-06-12");
        var month = meeting("2033-06");
        var over = meeting("2033-06-05/2033-06-06");
        var after = meeting("2033-06-13");
        assertEquals(List.of(day, edge), titles("2033-W23", "meetings_certain"));
        var possible = titles("2033-W23", "meetings_possible");
        assertTrue(possible.containsAll(List.of(month, over)), possible.toString());
        assertFalse(possible.contains(day) || possible.contains(after), possible.toString());
        assertTrue(titles("2033-W23", "ahead").contains(after));
        assertFalse(titles("2033-W23", "ahead").contains(day));
    }

    @Test
    void a_commitment_is_open_until_it_is_fulfilled_and_overdue_after_its_day() {
        var party = Given.party(unique("Debtor"));
        var meeting =
                Given.meeting(unique("Round")).between(party).on("2033-07-05").recorded();
        var text = unique("Hand over the list");
        Given.record(
                "outcomes",
                Map.of("meeting", meeting, "kind", "agreement", "text", text, "owedBy", party, "due", "2033-07-08"));
        assertFalse(outcomes("2033-W26").contains(text));
        assertTrue(outcomes("2033-W27").contains(text));
        var row = Page.get("/reports/weekly/2033-W28").element("tr[data-overdue]:contains(" + text + ")");
        assertTrue(row.text().contains("overdue"));
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_made_harmless() {
        var title = "=HYPERLINK(\"http://x\") " + unique("f");
        Given.meeting(title).on("2033-08-03").recorded();
        assertTrue(titles("2033-W31", "meetings_certain").contains("'" + title));
    }

    @Test
    void the_table_is_a_file_with_a_name() {
        given().get("/reports/weekly/2022-W02.csv")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"parley-2022-W02.csv\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-W54", "2022-W00", "2022-02", "now", "2021-W53", "W02"})
    void a_week_that_does_not_exist_is_refused_with_a_sentence(String week) {
        var page = Page.get("/reports/weekly/" + week).is(400);
        assertTrue(page.text().contains("Write the week like"), page.text());
        Page.get("/reports/weekly/" + week + ".csv").is(400);
    }

    @Test
    void the_turn_of_the_year_belongs_to_one_week() {
        var eve = meeting("2032-12-31");
        var day = meeting("2033-01-01");
        assertEquals(List.of(eve, day), titles("2032-W53", "meetings_certain"));
    }

    @Test
    void every_section_of_an_empty_week_says_so() {
        var page = Page.get("/reports/weekly/1950-W10").is(200);
        assertEquals(
                List.of(),
                page.texts("section").stream()
                        .filter(s -> !s.contains("No ") && !s.contains("Nothing"))
                        .toList());
    }

    @Test
    void a_week_is_reached_from_the_list_and_by_its_number() {
        assertTrue(Page.get("/reports").is(200).links("/reports/weekly/2022-W02"));
        assertTrue(Page.get("/reports/weekly?week=2022-W02").is(303).location().endsWith("/reports/weekly/2022-W02"));
    }

    private static String meeting(String edtf) {
        var title = unique("Round");
        Given.meeting(title).on(edtf).recorded();
        return title;
    }

    private static List<String> titles(String week, String section) {
        return rows(week, section).stream().map(r -> r.getField("meeting")).toList();
    }

    private static String outcomes(String week) {
        return rows(week, "open_commitments").stream()
                .map(r -> r.getField("outcome"))
                .collect(Collectors.joining("\n"));
    }

    private static List<NamedCsvRecord> rows(String week, String section) {
        var csv = given().get("/reports/weekly/" + week + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .filter(r -> r.getField("section").equals(section))
                .toList();
    }
}
