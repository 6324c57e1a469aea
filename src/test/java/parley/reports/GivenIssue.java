package parley.reports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import parley.support.Page;
import parley.support.Somebody;

/** Issues that a test needs: begun, written in, published by another person. */
final class GivenIssue {
    private GivenIssue() {}

    static String begun(String period) {
        return begun(period, "");
    }

    static String begun(String period, String filter) {
        return given().formParam("period", period)
                .formParam("filter", filter)
                .redirects()
                .follow(false)
                .post("/reports/issues")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+|/edit$", "");
    }

    static void publish(String path) {
        Page.post(path + "/review").is(303);
        assertEquals(303, by(Somebody.who("editor", "red").page(), path + "/publication"));
    }

    static int by(RequestSpecification who, String path) {
        return who.redirects().follow(false).post(path).statusCode();
    }

    static int number(String path) {
        return Integer.parseInt(Page.get(path).text().replaceAll("(?s).*\\bIssue (\\d+).*", "$1"));
    }

    static byte[] file(String path, String format) {
        return given().get(path + "." + format).then().statusCode(200).extract().asByteArray();
    }
}
