package parley.reports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.support.Given;
import parley.support.Page;

/** Which days, which meetings, which zone: filled in by name above a report, and kept under a name. */
@QuarkusTest
class ScopeTest {
    private String name;
    private long negotiation;

    @BeforeEach
    void negotiation() {
        name = unique("Straits");
        negotiation = Given.negotiation(name);
    }

    @Test
    void a_report_is_asked_for_by_names() {
        var asked = given().queryParam("period", "2022-W02")
                .queryParam("negotiation", name)
                .queryParam("party", "RU US")
                .queryParam("zone", "Europe/Prague")
                .redirects()
                .follow(false)
                .get("/reports/weekly")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var path = asked.replaceAll("^https?://[^/]+", "");
        assertEquals(
                "/reports/weekly/2022-W02?negotiation=" + negotiation + "&party=RU&party=US&zone=Europe/Prague",
                path.replace("%2F", "/"));
        var page = Page.get(path).is(200);
        assertEquals(name, page.value("Negotiation"));
        assertEquals("RU US", page.value("Parties"));
        assertTrue(page.text().contains("Zone of its days Europe/Prague"), page.text());
    }

    @ParameterizedTest
    @CsvSource({
        "negotiation=Nothing of the kind, No negotiation is called",
        "party=QQ, party",
        "zone=Mars/Olympus, IANA zone"
    })
    void what_is_not_there_is_refused_with_a_sentence(String query, String sentence) {
        var page = Page.get("/reports/weekly?period=2022-W02&" + query.replace(" ", "%20"));
        var answer = page.location() == null ? page.is(400) : page.follow().is(400);
        assertTrue(answer.text().contains(sentence), answer.text());
    }

    @Test
    void a_filter_is_kept_under_a_name_until_it_is_removed() {
        var called = unique("My straits");
        var report = Page.get("/reports/weekly/2022-W02?negotiation=" + negotiation + "&zone=Asia/Tokyo");
        report.fill("Name of this filter", called).press("Save the filter").is(303);
        var list = Page.get("/reports");
        var link = list.element("tr:contains(" + called + ") a").attr("href");
        assertTrue(link.endsWith("?negotiation=" + negotiation + "&zone=Asia/Tokyo"), link);
        assertTrue(Page.get(link).is(200).text().contains("Of " + name));
        report.fill("Name of this filter", called.toUpperCase())
                .press("Save the filter")
                .is(303);
        assertFalse(Page.get("/reports").text().contains(called), "one name, one filter");
        var remove = Page.get("/reports")
                .element("tr:contains(" + called.toUpperCase() + ") form")
                .attr("action");
        Page.post(remove).is(303);
        assertFalse(Page.get("/reports").text().contains(called.toUpperCase()));
    }

    @ParameterizedTest
    @CsvSource({"negotiation=1, '', 422", "'', All of it, 422", "nothing=1, Wrong, 400"})
    void a_filter_needs_a_name_and_something_to_filter(String filter, String called, int status) {
        given().formParam("period", "2022-W02")
                .formParam("filter", filter)
                .formParam("name", called)
                .redirects()
                .follow(false)
                .post("/reports/filters")
                .then()
                .statusCode(status);
    }

    @Test
    void a_report_is_made_weekly_of_what_is_shown() {
        var report = Page.get("/reports/weekly/2022-W02?party=RU&negotiation=" + negotiation + "&zone=Asia/Tokyo");
        var form = Page.get(report.element("a:contains(Make it every week)").attr("href"));
        assertEquals("party=RU&negotiation=" + negotiation, form.value("Of which meetings"));
        assertEquals("Asia/Tokyo", form.value("Zone"));
        Page.get(Page.get("/reports/weekly/2022-W02")
                        .element("a:contains(Make it every week)")
                        .attr("href"))
                .is(200);
    }
}
