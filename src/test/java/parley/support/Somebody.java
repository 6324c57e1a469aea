package parley.support;

import static io.restassured.RestAssured.given;
import static parley.support.Given.unique;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/** An account made for a test, signed in, with a token of scope write. */
public record Somebody(long id, String username, String session, String token) {
    public static final String PASSWORD = "tides under paper lanterns";

    /** @param role {@code viewer}, {@code analyst}, {@code editor} or {@code admin} */
    public static Somebody who(String role) {
        return who(role, "amber");
    }

    public static Somebody who(String role, String clearance) {
        var username = unique(role).replace(' ', '-');
        given().redirects()
                .follow(false)
                .formParams(account(username, role, clearance))
                .post("/admin/accounts")
                .then()
                .statusCode(303);
        var session = SignedIn.session(username, PASSWORD);
        return new Somebody(idOf(username), username, session, token(session, "write", ""));
    }

    /** The form of an account. */
    public static Map<String, String> account(String username, String role, String clearance) {
        return new HashMap<>(Map.of(
                "username", username,
                "name", "Test " + username,
                "role", role,
                "clearance", clearance,
                "enabled", "true",
                "password", PASSWORD));
    }

    public static long idOf(String username) {
        var page = Page.get("/admin/accounts");
        var link = page.element("a[href^=/admin/accounts/]:containsOwn(" + username + ")");
        return Long.parseLong(link.attr("href").replaceAll("\\D+", ""));
    }

    /** Makes a token on the page of the account. */
    public static String token(String session, String scope, String expires) {
        var page = page(session)
                .formParams(Map.of("name", unique("token"), "scope", scope, "expires", expires))
                .post("/account/tokens")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Jsoup.parse(page).select("code.secret").text();
    }

    /** A request as this person's browser sends it. */
    public RequestSpecification page() {
        return page(session);
    }

    public static RequestSpecification page(String session) {
        return given().noFilters()
                .redirects()
                .follow(false)
                .cookie(SignedIn.COOKIE, session)
                .header("Sec-Fetch-Site", "same-origin");
    }

    /** A request as this person's program sends it. */
    public RequestSpecification api() {
        return api(token);
    }

    public static RequestSpecification api(String token) {
        return given().noFilters().header("Authorization", "Bearer " + token);
    }
}
