package parley.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.query.Sql;
import parley.support.SignedIn;
import parley.support.Somebody;

/** Signing in, sessions and tokens, as somebody tries them who has no business here. */
@QuarkusTest
class SignInTest {
    @Inject
    Sql sql;

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var cookie = signIn("admin", SignedIn.PASSWORD, "/").header("Set-Cookie");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
    }

    @Test
    void a_wrong_password_and_a_wrong_name_are_answered_alike() {
        var somebody = Somebody.who("viewer");
        var password = signIn(somebody.username(), "not the password at all", "/");
        var name = signIn(unique("nobody"), "not the password at all", "/");
        assertEquals(401, password.statusCode());
        assertEquals(401, name.statusCode());
        assertEquals(shape(password), shape(name));
    }

    @Test
    void who_guesses_has_to_wait_whether_there_is_such_an_account_or_not() {
        for (var name : new String[] {Somebody.who("viewer").username(), unique("nobody")}) {
            for (int i = 0; i < 5; i++) {
                assertEquals(401, signIn(name, "guess number " + i, "/").statusCode());
            }
            var refused = signIn(name, Somebody.PASSWORD, "/");
            assertEquals(429, refused.statusCode());
            assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 1);
            assertTrue(refused.asString().contains("Too many wrong passwords"));
        }
        sql.query("delete from failed_sign_in").change();
    }

    @Test
    void a_session_that_was_planted_is_worth_nothing_after_signing_in() {
        var somebody = Somebody.who("viewer");
        var planted = "planted-by-somebody-else";
        var cookie = nobody().cookie(SignedIn.COOKIE, planted)
                .formParams(Map.of("username", somebody.username(), "password", Somebody.PASSWORD))
                .post("/sign-in")
                .cookie(SignedIn.COOKIE);
        assertNotEquals(planted, cookie);
        refused(planted);
    }

    @Test
    void a_new_password_ends_all_other_sessions() {
        var somebody = Somebody.who("viewer");
        var other = SignedIn.session(somebody.username(), Somebody.PASSWORD);
        var fresh = "seven herons by the weir";
        change(somebody, "wrong", fresh, fresh)
                .then()
                .statusCode(422)
                .body(containsString("not the password you have now"));
        change(somebody, Somebody.PASSWORD, fresh, fresh + "!").then().statusCode(422);
        change(somebody, Somebody.PASSWORD, fresh, fresh).then().statusCode(303);
        refused(other);
        accepted(somebody.session());
        assertEquals(401, signIn(somebody.username(), Somebody.PASSWORD, "/").statusCode());
        assertEquals(303, signIn(somebody.username(), fresh, "/").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "Password1234!", "aaaaaaaaaaaaaaa", "123456789012", "qwertyuiopas", "p4ssw0rdp4ssw0rd"})
    void a_common_password_is_refused(String password) {
        change(Somebody.who("viewer"), Somebody.PASSWORD, password, password)
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings?status=held, /meetings?status=held",
        "//evil.example, /",
        "/\\evil.example, /",
        "https://evil.example, /",
        "javascript:alert(1), /",
        "meetings, /"
    })
    void after_signing_in_one_stays_on_this_site(String to, String lands) {
        var location = signIn("admin", SignedIn.PASSWORD, to).header("Location");
        assertTrue(location.endsWith(lands) && !location.contains("evil"), location);
        assertEquals("127.0.0.1", URI.create(location).getHost());
    }

    @Test
    void the_last_admin_stays_one_and_user_names_are_unique() {
        var form = Somebody.account(Somebody.who("viewer").username(), "viewer", "amber");
        given().formParams(form)
                .post("/admin/accounts")
                .then()
                .statusCode(422)
                .body(containsString("user name already"));
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

    /** A page without what was typed into it. */
    private static String shape(Response page) {
        return page.asString().replaceAll("value=\"[^\"]*\"", "");
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
