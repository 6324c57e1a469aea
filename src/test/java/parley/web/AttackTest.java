package parley.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Given;
import parley.support.Route;
import parley.support.SignedIn;
import parley.support.Somebody;

/** What somebody tries who means harm. */
@QuarkusTest
class AttackTest {
    private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{7777*7}${7777*7}";

    @Test
    void sql_in_any_parameter_is_a_value() {
        var value = "1' or 1=1); drop table record.meeting; -- \\ $$ %";
        var failed = new ArrayList<String>();
        for (var path : lists()) {
            for (var parameter : parameters()) {
                var answer = given().queryParam(parameter, value).get(path);
                if (answer.statusCode() >= 500 || answer.asString().contains("PSQL")) {
                    failed.add(path + "?" + parameter + "=" + value + " " + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), failed);
        given().get("/api/v1/meetings/4").then().statusCode(200);
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/..%2f..%2fapplication.properties",
                "/css/%2e%2e/%2e%2e/application.properties",
                "/js/....//....//application.properties",
                "/webjars/../application.properties",
                "/../../etc/passwd",
                "/css/..;/application.properties",
                "/application.properties",
                "/db/migration/V001__names.sql",
                "/templates/layout/page.html"
            })
    void a_path_leads_to_nothing_that_is_not_served(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertFalse(answer.statusCode() == 200 && answer.asString().contains("quarkus"), path);
        assertTrue(answer.statusCode() >= 400, path + " " + answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "createdAt", "deletedAt", "restricted", "outcomeCount", "class"})
    void members_that_are_not_for_writing_are_refused(String member) {
        var values = new LinkedHashMap<String, Object>(Map.of("title", unique("Round"), "status", "held", member, 1));
        given().contentType("application/json")
                .body(values)
                .post("/api/v1/meetings")
                .then()
                .statusCode(422);
    }

    @Test
    void a_form_gives_nobody_a_role() {
        var somebody = Somebody.who("viewer");
        somebody.page()
                .formParams(Map.of(
                        "present",
                        Somebody.PASSWORD,
                        "fresh",
                        "seven herons by the weir",
                        "again",
                        "seven herons by the weir",
                        "role",
                        "admin",
                        "clearance",
                        "red",
                        "id",
                        "1"))
                .post("/account/password")
                .then()
                .statusCode(303);
        somebody.page().get("/admin/accounts").then().statusCode(403);
        somebody.page()
                .formParams(Somebody.account(unique("x").replace(' ', '-'), "admin", "red"))
                .post("/admin/accounts")
                .then()
                .statusCode(403);
    }

    @Test
    void another_site_signs_nobody_in_and_posts_nothing() {
        given().noFilters()
                .header("Sec-Fetch-Site", "cross-site")
                .formParams(Map.of("username", "admin", "password", SignedIn.PASSWORD))
                .post("/sign-in")
                .then()
                .statusCode(403);
        given().noFilters()
                .header("Origin", "null")
                .cookie(SignedIn.COOKIE, SignedIn.session())
                .post("/meetings/4/deletion")
                .then()
                .statusCode(403);
        given().noFilters()
                .cookie(SignedIn.COOKIE, SignedIn.session())
                .post("/meetings/4/deletion")
                .then()
                .statusCode(403);
        given().noFilters()
                .header("Sec-Fetch-Site", "same-site")
                .cookie(SignedIn.COOKIE, SignedIn.session())
                .post("/meetings/4/deletion")
                .then()
                .statusCode(403);
        given().get("/meetings/4").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings/4", "/sign-in", "/nothing/here", "/meetings/4?asOf=x", "/css/base.css"})
    void every_answer_carries_the_headers(String path) {
        var answer = given().get(path);
        for (var header : Map.of(
                        "Content-Security-Policy", "default-src 'none'",
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "same-origin",
                        "Permissions-Policy", "camera=()",
                        "X-Frame-Options", "DENY")
                .entrySet()) {
            assertTrue(answer.header(header.getKey()).contains(header.getValue()), path + " " + header);
        }
        var policy = answer.header("Content-Security-Policy");
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertEquals(
                path.startsWith("/css") ? "public, max-age=31536000, immutable" : "no-store",
                answer.header("Cache-Control"));
    }

    @Test
    void nothing_is_said_of_our_insides() {
        var answers = List.of(
                given().contentType("application/json").body("{\"title\": {}}").post("/api/v1/meetings"),
                given().contentType("application/json").body("{").post("/api/v1/meetings"),
                given().get("/api/v1/meetings/99999999999999999999"),
                given().get("/api/v1/meetings?cursor=%00"));
        for (var answer : answers) {
            assertTrue(answer.statusCode() < 500);
            assertFalse(
                    answer.asString().matches("(?s).*(Exception|java\\.|org\\.|select |PSQL).*"), answer.asString());
        }
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
        assertFalse(document.text().contains("54439"), path);
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

    private static List<String> lists() {
        return Route.all()
                .filter(r -> !r.writes() && !r.template().contains("{"))
                .map(Route::path)
                .toList();
    }

    /** Every name of a query parameter that any list knows. */
    private static Set<String> parameters() {
        var names = given().get("/q/openapi?format=json")
                .jsonPath()
                .getList(
                        "paths.collect { it.value.get?.parameters?.findAll { it.in == 'query' }?.name }.flatten()",
                        String.class);
        var all = new TreeSet<String>();
        names.stream().filter(Objects::nonNull).forEach(all::add);
        all.addAll(List.of("week", "text", "to", "claims", "asOf"));
        return all;
    }
}
