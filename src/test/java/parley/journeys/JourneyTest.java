package parley.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Browser;
import parley.support.Given;

/** What an analyst does in a day, in a real browser. */
@QuarkusTest
class JourneyTest {
    private static Browser browser;

    @TestHTTPResource("/")
    String home;

    /** Before each, so that where there is no browser every journey is skipped by its name. */
    @BeforeEach
    void start() {
        if (browser == null) {
            browser = Browser.start();
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void record_a_meeting() {
        var envoy = unique("Mona Juul");
        var desk = browser.open(home);
        link(desk, "New meeting").first().click();
        var title = unique("Oslo round");
        desk.getByLabel("Title (required)").fill(title);
        desk.getByLabel("Status", new Page.GetByLabelOptions().setExact(false))
                .first()
                .selectOption("held");
        desk.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).fill("mid January 2022");
        assertThat(desk.locator("output").first()).containsText("between 11 and 20 Jan 2022");
        choose(desk, "Venue", "osl", "Oslo");
        choose(desk, "Party", "norw", "Norway");
        desk.getByLabel("Person", exactly()).first().fill(envoy);
        desk.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("as new"))
                .first()
                .click();
        choose(desk.getByLabel("Party", exactly()).nth(1), desk, "suda", "Sudan");
        button(desk, "Save meeting").click();
        assertThat(desk.locator("h1")).hasText(title);
        assertThat(desk.locator("main")).containsText("mid Jan 2022");
        assertThat(link(desk, envoy)).isVisible();
        assertThat(link(desk, "Oslo").first()).isVisible();
        assertThat(desk.getByRole(AriaRole.STATUS).first()).containsText("Meeting recorded.");
    }

    @Test
    void record_a_follow_up_of_the_council_and_find_it_in_the_chain() {
        var page = browser.open(home + "meetings?q=council");
        link(page, "NATO–Russia Council").first().click();
        page.navigate(home + "meetings/4");
        link(page, "Record follow-up").click();
        assertThat(page.getByLabel("Party", exactly()).first()).hasValue("Russia");
        assertThat(page.getByLabel("Party", exactly()).nth(1)).hasValue("NATO");
        var title = unique("NATO–Russia Council, next session");
        page.getByLabel("Title (required)").fill(title);
        page.getByLabel("Date", exactly()).fill("February 2022");
        button(page, "Save meeting").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("ol.chain li[aria-current]")).containsText(title);
        link(page, "NATO–Russia Council").first().click();
        assertThat(page.locator("ol.chain")).containsText(title);
        var id = page.locator("ol.chain a", new Page.LocatorOptions().setHasText(title))
                .getAttribute("href");
        var json = RestAssured.given()
                .get("/api/v1" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(4, json.getInt("links[0].meeting.id"));
        assertEquals("2022-02", json.getString("date.edtf"));
    }

    @Test
    void export_the_week() throws IOException {
        var page = browser.open(home + "reports");
        link(page, "Week 2 of 2022, 10–16 Jan 2022").click();
        assertThat(page.locator("main")).containsText("Russia–United States talks in Geneva");
        var download = page.waitForDownload(() -> link(page, "Markdown").click());
        assertEquals("parley-2022-W02.md", download.suggestedFilename());
        var report = Files.readString(download.path());
        assertTrue(report.startsWith("# "), report);
        assertTrue(report.contains("NATO–Russia Council"), report);
    }

    @Test
    void a_mistake_is_shown_at_its_field_and_mended() {
        var page = browser.open(home + "meetings/new");
        page.getByLabel("Title (required)").fill(unique("Round"));
        page.getByLabel("Date", exactly()).fill("12/01/2022");
        button(page, "Save meeting").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Date");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Status");
        page.getByLabel("Status").first().selectOption("held");
        page.getByLabel("Date", exactly()).fill("12 Jan 2022");
        button(page, "Save meeting").click();
        assertThat(page.locator("time").first()).hasText("12 Jan 2022");
    }

    @Test
    void the_list_narrows_while_one_types_and_says_so_in_the_address() {
        var title = unique("Needle").replace(" ", "");
        Given.meeting(title).recorded();
        var page = browser.open(home + "meetings");
        page.getByLabel("Words").pressSequentially(title);
        page.waitForURL(address -> address.contains("q=" + title));
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.reload();
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    private static void choose(Page page, String label, String typed, String name) {
        choose(page.getByLabel(label, exactly()).first(), page, typed, name);
    }

    /** Types the beginning of a name and takes it from the list that opens. */
    private static void choose(Locator field, Page page, String typed, String name) {
        field.pressSequentially(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        assertThat(field).hasValue(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
