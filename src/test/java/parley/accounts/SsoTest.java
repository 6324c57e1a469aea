package parley.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import parley.support.SignedIn;
import parley.support.Somebody;

/** Signing in at a provider of OpenID Connect: it says who, our account says what they may. */
@QuarkusTest
@TestProfile(SsoTest.Configured.class)
class SsoTest {
    @Test
    void the_provider_says_who_it_is_and_the_account_says_what_they_may() {
        given().redirects()
                .follow(false)
                .formParams(Somebody.account("alice@example.com", "viewer", "amber"))
                .post("/admin/accounts")
                .then()
                .statusCode(303);
        given().noFilters().get("/sign-in").then().body(containsString("/sso"));
        var back = signedIn("alice");
        assertEquals(303, back.statusCode(), back.asString());
        var session = back.cookie(SignedIn.COOKIE);
        assertTrue(Somebody.page(session).get("/account").asString().contains("alice"));
        Somebody.page(session).post("/meetings/4/deletion").then().statusCode(403);
        Somebody.page(session).post("/sign-out").then().statusCode(303);
        assertEquals(303, Somebody.page(session).get("/account").statusCode());
    }

    @Test
    void who_has_no_account_here_stays_outside() {
        assertEquals(403, signedIn("bob").statusCode());
    }

    /** Through the provider and back, as a browser goes. */
    private static Response signedIn(String name) {
        var first = nobody().get("/sso");
        var provider = first.header("Location");
        var form = Jsoup.parse(nobody().urlEncodingEnabled(false).get(provider).asString(), provider);
        var button = form.select("button, input[type=submit]").stream()
                .filter(b -> (b.text() + b.attr("value")).contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form.html()));
        var request = nobody();
        button.closest("form")
                .select("input[type=hidden]")
                .forEach(i -> request.formParam(i.attr("name"), i.attr("value")));
        request.formParam(button.attr("name"), button.attr("value"));
        var sent = request.post(button.closest("form").absUrl("action"));
        var location = sent.header("Location");
        var answer = nobody().urlEncodingEnabled(false).cookies(first.cookies()).get(location);
        return answer.statusCode() == 302 ? nobody().cookies(answer.cookies()).get(answer.header("Location")) : answer;
    }

    private static RequestSpecification nobody() {
        return given().noFilters().redirects().follow(false);
    }

    /** With a provider that comes along for tests. */
    public static final class Configured implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.devservices.enabled", "true",
                    "quarkus.datasource.devservices.enabled", "false",
                    "quarkus.oidc.devservices.enabled", "true",
                    "quarkus.oidc.tenant-enabled", "true");
        }
    }
}
