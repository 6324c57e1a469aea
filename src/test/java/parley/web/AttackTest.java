package parley.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Route;
import parley.support.SignedIn;
import parley.support.Somebody;

/** What somebody tries who means harm. */
@QuarkusTest
class AttackTest {
    @Test
    void sql_in_any_parameter_is_a_value() {
        var value = "1' or 1=1); drop table record.meeting; -- \\ $$ %";
        var failed = new ArrayList<String>();
        parameters().forEach((path, names) -> {
            for (var name : names) {
                var answer = given().queryParam(name, value).get(path);
                if (answer.statusCode() >= 500 || answer.asString().contains("PSQL")) {
                    failed.add(path + "?" + name + " " + answer.statusCode());
                }
            }
        });
        assertTrue(parameters().size() > 30, "the walk has lost its way");
        assertEquals(List.of(), failed);
        given().get("/api/v1/meetings/4").then().statusCode(200);
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

    /** Each list, for programs and for people, with the parameters that it takes. */
    private static Map<String, Set<String>> parameters() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        var all = new TreeMap<String, Set<String>>();
        Route.all()
                .filter(r -> !r.writes() && !r.template().contains("{"))
                .map(Route::path)
                .forEach(path -> {
                    var names = new TreeSet<>(List.of("week", "text", "to", "on", "claims", "asOf"));
                    var described = paths.get(path.startsWith("/api/") ? path : "/api/v1" + path);
                    if (described != null) {
                        names.addAll(
                                JsonPath.from(Json.encode(described)).getList("get.parameters.name", String.class));
                    }
                    all.put(path, names);
                });
        return all;
    }
}
