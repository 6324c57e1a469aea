package parley.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import parley.query.Sql;
import parley.support.SignedIn;
import parley.support.Somebody;

/** Sessions and tokens, as somebody tries them who got hold of one. */
@QuarkusTest
class SessionTest {
    @Inject
    Sql sql;

    @Test
    void a_cookie_that_was_tampered_with_is_nobodys() {
        var session = Somebody.who("admin").session();
        refused(session.substring(1));
        refused((session.charAt(0) == 'A' ? 'B' : 'A') + session.substring(1));
        refused("' or true --");
        refused("");
    }

    @Test
    void signing_out_ends_the_session_for_whoever_copied_the_cookie() {
        var somebody = Somebody.who("viewer");
        somebody.page().post("/sign-out").then().statusCode(303);
        refused(somebody.session());
    }

    @Test
    void a_session_is_ended_from_another_one() {
        var somebody = Somebody.who("viewer");
        var other = SignedIn.session(somebody.username(), Somebody.PASSWORD);
        var page = Jsoup.parse(somebody.page().get("/account").asString());
        var end = page.selectFirst("form[action^=/account/sessions/]").attr("action");
        Somebody.who("viewer").page().post(end).then().statusCode(303);
        accepted(other);
        somebody.page().post(end).then().statusCode(303);
        refused(other);
        accepted(somebody.session());
    }

    @Test
    void a_session_that_is_not_used_or_is_too_old_ends() {
        var idle = Somebody.who("viewer");
        sql.query("update session set seen_at = now() - interval '13 hours' where account_id = :id")
                .with("id", idle.id())
                .change();
        refused(idle.session());
        var old = Somebody.who("viewer");
        sql.query("update session set expires_at = now() where account_id = :id")
                .with("id", old.id())
                .change();
        refused(old.session());
    }

    @Test
    void an_account_that_is_switched_off_is_out_at_once() {
        var somebody = Somebody.who("analyst");
        var form = Somebody.account(somebody.username(), "analyst", "amber");
        form.remove("enabled");
        form.put("version", "0");
        somebody.api().get("/api/v1/meetings").then().statusCode(200);
        given().redirects()
                .follow(false)
                .formParams(form)
                .post("/admin/accounts/" + somebody.id())
                .then()
                .statusCode(303);
        refused(somebody.session());
        somebody.api().get("/api/v1/meetings").then().statusCode(401);
        assertEquals(401, signIn(somebody.username(), Somebody.PASSWORD, "/").statusCode());
    }

    @Test
    void a_revoked_or_expired_token_opens_nothing() {
        var somebody = Somebody.who("analyst");
        somebody.api().get("/api/v1/meetings").then().statusCode(200);
        var page = Jsoup.parse(somebody.page().get("/account").asString());
        assertFalse(page.text().contains(somebody.token()), "a token is shown once");
        somebody.page()
                .post(page.selectFirst("form[action$=/revocation]").attr("action"))
                .then()
                .statusCode(303);
        somebody.api()
                .get("/api/v1/meetings")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
        var expired = Somebody.token(somebody.session(), "write", "2020-01-01");
        Somebody.api(expired).get("/api/v1/meetings").then().statusCode(401);
        Somebody.api("parley_made-up").get("/meetings").then().statusCode(401);
    }

    @Test
    void the_programs_door_takes_no_cookie() {
        Somebody.who("analyst").page().get("/api/v1/meetings").then().statusCode(401);
    }

    private static Response change(Somebody somebody, String present, String fresh, String again) {
        return somebody.page()
                .formParams(Map.of("present", present, "fresh", fresh, "again", again))
                .post("/account/password");
    }

    private static Response signIn(String username, String password, String to) {
        return nobody().formParams(Map.of("username", username, "password", password, "to", to))
                .post("/sign-in");
    }

    private static void refused(String session) {
        assertEquals(303, Somebody.page(session).get("/meetings").statusCode());
    }

    private static void accepted(String session) {
        assertEquals(200, Somebody.page(session).get("/meetings").statusCode());
    }

    private static RequestSpecification nobody() {
        return given().noFilters().redirects().follow(false);
    }
}
