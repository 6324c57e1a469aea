package parley.support;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.callback.QuarkusTestAfterConstructCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/**
 * Lets every request of a test in as the first admin, programs' addresses by token and pages by session, unless it brings
 * credentials of its own. A test of somebody else, or of nobody, begins with {@code given().noFilters()}.
 */
public final class SignedIn implements QuarkusTestAfterConstructCallback, Filter {
    public static final String PASSWORD = "correct horse battery staple";
    public static final String TOKEN = "a-token-for-tests-that-nobody-else-has";
    public static final String COOKIE = "parley_session";

    private static String session;

    @Override
    public void afterConstruct(Object test) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var path = URI.create(request.getURI().replaceAll("[^!-~]|[\\[\\]|{}\"<>^`\\\\]", "_"))
                .getPath();
        if (path.startsWith("/api/") || path.startsWith("/q/")) {
            request.header("Authorization", "Bearer " + TOKEN);
        } else {
            request.cookie(COOKIE, session());
            if (!request.getHeaders().hasHeaderWithName("Sec-Fetch-Site")
                    && !request.getHeaders().hasHeaderWithName("Origin")) {
                request.header("Sec-Fetch-Site", "same-origin");
            }
        }
        return context.next(request, response);
    }

    /** The session of the first admin. */
    public static synchronized String session() {
        if (session == null) {
            session = session("admin", PASSWORD);
        }
        return session;
    }

    /** A new session of an account. */
    public static String session(String username, String password) {
        return given().noFilters()
                .redirects()
                .follow(false)
                .formParam("username", username)
                .formParam("password", password)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(COOKIE);
    }
}
