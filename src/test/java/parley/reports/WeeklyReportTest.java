package parley.reports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Given;
import parley.support.Page;

/** The weekly report: what belongs to which days, and what each section holds. */
@QuarkusTest
class WeeklyReportTest {
    @Test
    void the_week_of_the_article_lists_its_talks_and_what_came_of_them() {
        var page = Page.get("/reports/weekly/2022-W02").is(200);
        assertEquals("Week 2 of 2022, 10–16 Jan 2022", page.heading());
        var titles = column("2022-W02", "meetings_certain", "meeting");
        assertTrue(titles.containsAll(List.of(
                "Russia–United States talks in Geneva",
                "NATO–Russia Council",
                "Talks at the OSCE",
                "EU meeting in Brest")));
        titles.forEach(title -> assertTrue(page.text().contains(title), title));
        assertTrue(page.text().contains("look for dates on which to meet again"));
        assertTrue(page.texts("h2").containsAll(List.of("3. Meetings", "11. Sources and method")));
    }

    @Test
    void a_meeting_is_certainly_or_possibly_in_the_week_or_not_at_all() {
        var day = meeting("2033-06-08");
        var edge = meeting("2033-06-12");
        var month = meeting("2033-06");
        var between = meeting("[2033-06-05,2033-06-06]");
        var over = meeting("2033-06-05/2033-06-06");
        var after = meeting("2033-06-13");
        assertEquals(List.of(over, day, edge), column("2033-W23", "meetings_certain", "meeting"));
        var possible = column("2033-W23", "meetings_possible", "meeting");
        assertTrue(possible.containsAll(List.of(month, between)), possible.toString());
        assertFalse(possible.contains(day) || possible.contains(after), possible.toString());
        assertTrue(column("2033-W23", "ahead", "meeting").contains(after));
        assertFalse(column("2033-W23", "ahead", "meeting").contains(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2034-03-12, 23:30, America/New_York, 60, 2034-03-13..2034-03-13, Europe/Moscow",
        "2034-03-12, 23:30, Europe/Brussels, 90, 2034-03-13..2034-03-13, Europe/Brussels",
        "2034-03-26, 01:30, UTC, 0, 2034-03-26..2034-03-26, Europe/Brussels",
        "2034-10-29, 23:30, UTC, 0, 2034-10-30..2034-10-30, Europe/Brussels"
    })
    void a_clock_time_counts_on_the_days_it_has_in_the_zone_of_the_report(
            String day, String time, String at, int minutes, String period, String zone) {
        var title = unique("Night");
        var meeting = Given.meeting(title).on(day).with("startTime", time).with("zone", at);
        (minutes == 0 ? meeting : meeting.with("durationMinutes", minutes)).recorded();
        var titles = column(period + "?zone=" + zone, "meetings_certain", "meeting");
        assertTrue(titles.contains(title), titles.toString());
    }

    @Test
    void midnight_itself_belongs_to_the_day_before_only_as_an_end() {
        var title = unique("Evening");
        Given.meeting(title)
                .on("2034-04-09")
                .with("startTime", "23:00")
                .with("zone", "UTC")
                .with("durationMinutes", 60)
                .recorded();
        assertTrue(column("2034-W14", "meetings_certain", "meeting").contains(title));
        assertFalse(column("2034-W15", "meetings_certain", "meeting").contains(title));
    }

    @Test
    void a_commitment_is_open_until_it_is_due_and_overdue_until_it_is_fulfilled() {
        var party = Given.party(unique("Debtor"));
        var meeting =
                Given.meeting(unique("Round")).between(party).on("2033-07-05").recorded();
        var text = unique("Hand over the list");
        var promise = Given.record(
                "outcomes",
                Map.of("meeting", meeting, "kind", "agreement", "text", text, "owedBy", party, "due", "2033-07-15"));
        assertFalse(column("2033-W26", "commitments_open", "outcome").contains(text));
        assertTrue(column("2033-W27", "commitments_open", "outcome").contains(text));
        assertTrue(column("2033-W27", "deadlines", "commitment").contains(text));
        assertTrue(column("2033-W28", "commitments_overdue", "outcome").contains(text));
        var kept = Given.meeting(unique("Kept")).on("2033-07-20").recorded();
        given().contentType("application/json")
                .body(Map.of("meeting", kept))
                .post("/api/v1/outcomes/" + promise + "/fulfilment")
                .then()
                .statusCode(200);
        assertTrue(column("2033-W29", "commitments_fulfilled", "outcome").contains(text));
        assertFalse(column("2033-W29", "commitments_overdue", "outcome").contains(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-W54",
                "2022-W00",
                "2022-02",
                "now",
                "2021-W53",
                "W02",
                "2022-01-31..2022-01-01",
                "2022-01-01..x",
                "2022-01-01..2024-01-01",
                "2022-02-30..2022-03-01"
            })
    void days_that_do_not_exist_are_refused_with_a_sentence(String period) {
        var page = Page.get("/reports/weekly/" + period).is(400);
        assertTrue(page.text().matches(".*(Write the|before the first|at most 366).*"), page.text());
        Page.get("/reports/weekly/" + period + ".pdf").is(400);
        given().get("/api/v1/reports/weekly/" + period).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone=Mars/Olympus", "negotiation=x", "status=asleep", "party=QQ"})
    void a_filter_that_is_none_is_refused(String query) {
        Page.get("/reports/weekly/2022-W02?" + query).is(400);
        given().get("/api/v1/reports/weekly/2022-W02?" + query).then().statusCode(400);
    }

    @Test
    void a_filter_narrows_every_section_and_is_said_in_words() {
        var negotiation = Given.negotiation(unique("Narrow"));
        var inside = unique("Inside");
        var meeting = Given.meeting(inside)
                .on("2033-09-07")
                .with("negotiation", negotiation)
                .recorded();
        Given.record("outcomes", Map.of("meeting", meeting, "kind", "agreed_to_meet_again", "text", "Again."));
        var outside = meeting("2033-09-07");
        var of = "2033-W36?negotiation=" + negotiation;
        assertEquals(List.of(inside), column(of, "meetings_certain", "meeting"));
        assertEquals(List.of("Again."), column(of, "promised", "promise"));
        assertTrue(column("2033-W36", "meetings_certain", "meeting").contains(outside));
        assertTrue(Page.get("/reports/weekly/" + of).text().contains("Of Narrow"));
    }

    @Test
    void the_turn_of_the_year_belongs_to_one_week() {
        var eve = meeting("2032-12-31");
        var day = meeting("2033-01-01");
        assertEquals(List.of(eve, day), column("2032-W53", "meetings_certain", "meeting"));
    }

    @Test
    void every_section_of_an_empty_week_says_so_in_one_line() {
        var page = Page.get("/reports/weekly/1950-W10").is(200);
        assertEquals(11, page.texts("section.report").size());
        assertEquals(
                List.of(),
                page.texts("section.report").stream()
                        .filter(s -> !s.contains("No ")
                                && !s.contains("Nothing")
                                && !s.contains("Nobody")
                                && !s.contains("first issue"))
                        .toList());
    }

    @Test
    void a_week_is_reached_from_the_list_and_by_its_number() {
        assertTrue(Page.get("/reports").is(200).links("/reports/weekly/2022-W02"));
        assertTrue(
                Page.get("/reports/weekly?period=2022-W02").is(303).location().endsWith("/reports/weekly/2022-W02"));
    }

    private static String meeting(String edtf) {
        var title = unique("Round");
        Given.meeting(title).on(edtf).recorded();
        return title;
    }

    /** The texts of one column of one table. */
    private static List<String> column(String period, String table, String column) {
        var tables = given().get("/api/v1/reports/weekly/" + period)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .param("t", table)
                .param("c", column);
        int at = tables.getInt("sections.blocks.flatten().find { it.key == t }.columns.findIndexOf { it.name == c }");
        return tables.param("i", at)
                .getList("sections.blocks.flatten().find { it.key == t }.rows.collect { it.cells[i].text }");
    }
}
