package parley.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium; {@code PARLEY_CHROMIUM} names one, else the usual places are looked at. */
public final class Browser implements AutoCloseable {
    /** How long what is expected may take to show on a busy computer. */
    private static final double PATIENCE_MS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path executable) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    /** Skips the journey, by name, where there is no browser. */
    public static Browser start() {
        var executable = found();
        Assumptions.assumeTrue(executable.isPresent(), "SKIPPED: this journey needs Chromium and none was found");
        return new Browser(executable.get());
    }

    /** A page that complains about nothing: no script error, nothing the content security policy forbids. */
    public Page open(String url) {
        var page = chromium.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        var origin = URI.create(url);
        page.context()
                .addCookies(List.of(new Cookie(SignedIn.COOKIE, SignedIn.session())
                        .setDomain(origin.getHost())
                        .setPath("/")));
        page.navigate(url);
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
        assertEquals(List.of(), complaints.stream().filter(Browser::unexpected).toList());
    }

    /** A form that is wrong answers 422, which Chromium reports as a failed load. */
    private static boolean unexpected(String complaint) {
        return !complaint.contains("status of 422");
    }

    private static Optional<Path> found() {
        return Stream.of(
                        System.getenv().getOrDefault("PARLEY_CHROMIUM", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(p -> !p.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
