package parley.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Browser;

/** Every page is for everybody: WCAG 2.2 AA as far as a machine can tell, in light and dark, on a laptop and a phone. */
@QuarkusTest
class EveryPageTest {
    private static final List<String> EVERYTHING =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Browser browser;

    /** One for all, so that it loads what all pages share once. */
    private static Page page;

    @TestHTTPResource("/")
    String home;

    /** Before each, so that where there is no browser every journey is skipped by its name. */
    @BeforeEach
    void start() {
        if (browser == null) {
            browser = Browser.start();
            page = browser.open(home + "sign-in");
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "meetings",
                "meetings/4",
                "meetings/new",
                "meetings/4/follow-up",
                "meetings/4/edit",
                "negotiations",
                "negotiations/2",
                "negotiations/new",
                "parties",
                "parties/RU",
                "parties/new",
                "people",
                "people/1",
                "people/new",
                "posts",
                "posts/1",
                "posts/new",
                "venues",
                "venues/1",
                "venues/new",
                "topics",
                "topics/1",
                "topics/new",
                "outcomes",
                "outcomes/1",
                "outcomes/new",
                "sources",
                "sources/1",
                "sources/new",
                "reports",
                "reports/weekly/2022-W02",
                "reports/definitions",
                "reports/definitions/new",
                "webhooks",
                "webhooks/new",
                "trash",
                "statements",
                "statements/1",
                "statements/new",
                "positions",
                "gaps",
                "claims",
                "claims/1",
                "claims/new?record=meeting:4",
                "meetings/4?claims=all",
                "journal",
                "reviews",
                "sign-in",
                "account",
                "account/feeds/new?list=meetings",
                "search?q=russia",
                "parties/1/merger",
                "meetings/1/postponement",
                "api",
                "admin/accounts",
                "admin/accounts/new"
            })
    void has_no_barrier_and_fits(String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(home + path);
        fits(page, 1366);
        fits(page, 390);
        assertEquals(List.of(), barriers(page, EVERYTHING));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertEquals(List.of(), barriers(page, List.of("cat.color")));
        assertEquals(1, page.locator("h1").count());
    }

    private static void fits(Page page, int width) {
        page.setViewportSize(width, 900);
        assertTrue((int) page.evaluate("document.documentElement.scrollWidth") <= width, width + " pixels");
    }

    private static List<String> barriers(Page page, List<String> tags) {
        return new AxeBuilder(page)
                .withTags(tags).analyze().getViolations().stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " "
                                + v.getNodes().stream()
                                        .map(n -> n.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }
}
