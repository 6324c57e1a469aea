package parley.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Route;

/** A script in a field is text, on every page. */
@QuarkusTest
class ScriptTest {
    private static final String SCRIPT =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{7777*7777}${7777*7777}";

    @Test
    void a_script_in_any_field_is_text_on_every_page() {
        var ids = records();
        var seen = 0;
        for (var route : Route.all()
                .filter(r -> !r.writes() && !r.path().startsWith("/api/"))
                .toList()) {
            for (var id : ids) {
                var path = route.template()
                        .replaceAll("\\{(id|idOrCode)}", id.toString())
                        .replace("{week}", "2044-W02")
                        .replaceAll("\\{[^}]+}", "1");
                var page = given().get(path);
                if (page.statusCode() == 200 && page.contentType().startsWith("text/html")) {
                    harmless(path, page);
                    seen += page.asString().contains("alert(1)") ? 1 : 0;
                }
            }
        }
        assertTrue(seen > 30, "the script was shown on " + seen + " pages only");
    }

    private static void harmless(String path, Response page) {
        var document = Jsoup.parse(page.asString());
        assertEquals(List.of(), document.select("script:not([src])").eachText(), path);
        assertEquals(0, document.select("img").size(), path);
        var handlers = document.getAllElements().stream()
                .flatMap(e -> e.attributes().asList().stream())
                .filter(a -> a.getKey().startsWith("on") || a.getValue().startsWith("javascript:"))
                .toList();
        assertEquals(List.of(), handlers, path);
        assertFalse(document.text().contains("60481729"), path);
    }

    /** One of each record, with a script in every field that takes one. */
    private static List<Long> records() {
        var party = Given.record(
                "parties",
                Map.of("kind", "other", "name", unique("A") + SCRIPT, "aliases", List.of(SCRIPT + unique("b"))));
        var person = Given.record("people", Map.of("name", unique("C") + SCRIPT, "aliases", List.of(SCRIPT)));
        var venue = Given.record("venues", Map.of("name", unique("D") + SCRIPT, "city", SCRIPT));
        var topic = Given.record("topics", Map.of("name", unique("E") + SCRIPT));
        var source = Given.record(
                "sources",
                Map.of(
                        "title",
                        unique("F") + SCRIPT,
                        "kind",
                        "document",
                        "publisher",
                        SCRIPT,
                        "author",
                        SCRIPT,
                        "text",
                        SCRIPT,
                        "url",
                        "https://example.org/\"><script>alert(1)</script>"));
        var negotiation = Given.record("negotiations", Map.of("name", unique("G") + SCRIPT, "summary", SCRIPT));
        var meeting = Given.meeting(unique("H") + SCRIPT)
                .with("negotiation", negotiation)
                .with("summary", SCRIPT)
                .with("venue", venue)
                .with("topics", List.of(topic))
                .with("participations", List.of(Map.of("party", party, "person", person, "capacity", SCRIPT)))
                .with("date", Map.of("edtf", "2044-01-12", "phrase", SCRIPT))
                .recorded();
        var outcome = Given.record(
                "outcomes", Map.of("meeting", meeting, "kind", "agreement", "text", SCRIPT, "owedBy", party));
        var statement = Given.record(
                "statements",
                Map.of(
                        "party",
                        party,
                        "kind",
                        "comment",
                        "text",
                        SCRIPT,
                        "quote",
                        SCRIPT,
                        "condition",
                        SCRIPT,
                        "channel",
                        SCRIPT,
                        "relayedBy",
                        SCRIPT,
                        "meeting",
                        meeting));
        var claim = Given.record(
                "claims",
                Map.of(
                        "meeting", meeting, "field", "summary", "source", source, "quote", SCRIPT, "note", SCRIPT,
                        "value", SCRIPT));
        return List.of(party, person, venue, topic, source, negotiation, meeting, outcome, statement, claim);
    }
}
