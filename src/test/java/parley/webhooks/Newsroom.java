package parley.webhooks;

import static org.hamcrest.Matchers.startsWith;
import static parley.support.Given.unique;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import parley.query.Sql;
import parley.support.Given;
import parley.support.Somebody;

/** A program elsewhere that is told of outcomes, and the account whose webhook it is. */
final class Newsroom implements AutoCloseable {
    final Listener listener = new Listener();
    final Somebody owner = Somebody.who("analyst", "amber");
    private final Sql sql;
    private final JsonPath webhook;

    Newsroom(Sql sql) throws IOException {
        this.sql = sql;
        webhook = owner.api()
                .contentType(ContentType.JSON)
                .body(Map.of("name", unique("Newsroom"), "url", listener.url(), "kinds", List.of("outcome")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .jsonPath();
    }

    static long outcome(String sharing) {
        var meeting = Given.meeting(unique("Round")).recorded();
        return Given.record(
                "outcomes",
                Map.of("meeting", meeting, "kind", "agreement", "text", unique("They agree"), "sharing", sharing));
    }

    /** What waits is due now. */
    void due() {
        change("update webhook_delivery set next_at = now() - interval '1 second' where webhook_id = :id", id());
    }

    void change(String statement, long id) {
        sql.query(statement).with("id", id).change();
    }

    RequestSpecification api() {
        return owner.api();
    }

    ValidatableResponse log() {
        return api().get(path() + "/deliveries").then().statusCode(200);
    }

    String path() {
        return "/api/v1/webhooks/" + id();
    }

    long id() {
        return webhook.getLong("id");
    }

    String secret() {
        return webhook.getString("secret");
    }

    @Override
    public void close() {
        api().header("If-Match", "*").delete(path());
        listener.close();
    }
}
