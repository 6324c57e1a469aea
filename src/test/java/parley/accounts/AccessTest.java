package parley.accounts;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Route;
import parley.support.Somebody;

/** Nothing answers without credentials, and each role does what it may and nothing else: on every address there is. */
@QuarkusTest
class AccessTest {
    private static final Set<String> OPEN = Set.of("/sign-in", "/unsubscribe/987654321");
    private static final List<String> ROLES = List.of("viewer", "analyst", "editor", "admin");

    @Inject
    Router router;

    @Test
    void nothing_answers_without_credentials_but_the_sign_in() {
        var answered = new ArrayList<String>();
        Route.all().filter(r -> !OPEN.contains(r.path())).forEach(route -> {
            var status = nobody().request(route.method(), route.path()).statusCode();
            var forPrograms = route.path().startsWith("/api/") || route.path().startsWith("/feeds/");
            if (status != (forPrograms ? 401 : 303)) {
                answered.add(route + " " + status);
            }
        });
        assertEquals(List.of(), answered);
        assertTrue(Route.all().count() > 150, "the walk has lost its way");
    }

    @Test
    void what_the_server_itself_adds_does_not_answer_either() {
        var answered = router.getRoutes().stream()
                .map(r -> r.getPath())
                .filter(Objects::nonNull)
                .filter(p -> p.startsWith("/q/") && !p.startsWith("/q/health"))
                .filter(p -> nobody().get(p).statusCode() < 300)
                .toList();
        assertEquals(List.of(), answered);
        nobody().get("/q/openapi").then().statusCode(303);
        nobody().get("/q/health").then().statusCode(200);
        nobody().get("/css/base.css").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "analyst", "editor", "admin"})
    void each_role_may_what_it_may_and_nothing_else(String role) {
        var somebody = Somebody.who(role);
        var wrong = new ArrayList<String>();
        Route.all().filter(r -> !OPEN.contains(r.path())).forEach(route -> {
            var may = ROLES.indexOf(role) >= ROLES.indexOf(least(route));
            if (!may || harmless(route)) {
                var status = request(somebody, route)
                        .request(route.method(), route.path())
                        .statusCode();
                if (may == (status == 403) || status == 401 || status >= 500) {
                    wrong.add(route + " " + status);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void an_address_that_no_rule_knows_is_refused() {
        assertTrue(Rules.of("/api/v1/meetings/4").isPresent());
        assertEquals(
                AccountRole.ANALYST,
                Rules.of("/meetings/4/deletion").orElseThrow().needed("POST"));
        assertTrue(Rules.of("/added-later").isEmpty());
        assertTrue(Rules.of("/meetingsx").isEmpty());
    }

    @Test
    void a_token_for_reading_changes_nothing() {
        var somebody = Somebody.who("editor");
        var token = Somebody.token(somebody.session(), "read", "");
        Somebody.api(token).get("/api/v1/meetings").then().statusCode(200);
        Route.all()
                .filter(Route::writes)
                .filter(r -> r.path().startsWith("/api/"))
                .forEach(route -> Somebody.api(token)
                        .contentType(body(route))
                        .request(route.method(), route.path())
                        .then()
                        .statusCode(403));
    }

    /** Who may at least do this, said once more here, apart from the rules. */
    private static String least(Route route) {
        var path = route.path();
        if (path.startsWith("/admin")) {
            return "admin";
        }
        if (path.equals("/trash/emptying") || (path.endsWith("/merger") && route.writes())) {
            return "editor";
        }
        return route.writes() && !path.startsWith("/account") && !path.equals("/sign-out") ? "analyst" : "viewer";
    }

    /** Reading, or writing to what does not exist: an act on everything is not tried out. */
    private static boolean harmless(Route route) {
        return !route.writes() || route.path().contains("987654321");
    }

    private static RequestSpecification request(Somebody somebody, Route route) {
        return route.path().startsWith("/api/")
                ? somebody.api().contentType(body(route))
                : somebody.page().contentType(body(route));
    }

    private static String body(Route route) {
        if (!route.path().startsWith("/api/")) {
            return "application/x-www-form-urlencoded";
        }
        return route.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    private static RequestSpecification nobody() {
        return given().noFilters().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }
}
