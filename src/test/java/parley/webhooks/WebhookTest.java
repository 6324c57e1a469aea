package parley.webhooks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.Somebody;

/** A program elsewhere is told of a change once, so that it can prove who said so, and only of what its owner may see. */
@QuarkusTest
class WebhookTest {
    @Inject
    Telling telling;

    @Inject
    Deliveries deliveries;

    @Inject
    AgroalDataSource database;

    private Listener listener;
    private Somebody owner;
    private JsonPath webhook;

    @BeforeEach
    void listen() throws Exception {
        listener = new Listener();
        owner = Somebody.who("analyst", "amber");
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

    @AfterEach
    void close() {
        mine().header("If-Match", "*").delete(path());
        listener.close();
    }

    @Test
    void a_change_is_told_once_with_a_signature_that_holds() {
        var outcome = outcome("clear");
        Given.party(unique("Realm"));
        work();
        work();
        assertEquals(1, listener.told().size());
        var told = listener.told().get(0);
        var body = new JsonPath(told.body());
        assertEquals(outcome, body.getLong("record"));
        assertEquals("outcome", body.getString("kind"));
        assertEquals("insert", body.getString("changes[0].act"));
        assertEquals(
                Signature.of(webhook.getString("secret"), told.id(), told.timestamp(), told.body()), told.signature());
        log().body("items", hasSize(1)).body("items[0].state", equalTo("sent")).body("items[0].status", equalTo(204));
        mine().get(path()).then().body("secret", nullValue());
    }

    @Test
    void what_fails_is_tried_again_until_it_is_taken() throws Exception {
        listener.answers(500, 503);
        outcome("clear");
        work();
        deliveries.sendWhatIsDue();
        assertEquals(1, listener.told().size(), "it waits before it tries again");
        log().body("items[0].state", equalTo("waiting")).body("items[0].error", equalTo("It answered with 500."));
        for (var n = 0; n < 3; n++) {
            due();
            deliveries.sendWhatIsDue();
        }
        assertEquals(3, listener.told().size());
        assertEquals(listener.told().get(0).id(), listener.told().get(2).id());
        log().body("items[0].state", equalTo("sent")).body("items[0].attempts", equalTo(3));
    }

    @Test
    void what_fails_for_a_day_is_given_up_and_can_be_told_once_more() throws Exception {
        listener.answers(500, 500, 500, 500, 500, 500, 500, 500);
        outcome("clear");
        work();
        for (var n = 0; n < 9; n++) {
            due();
            deliveries.sendWhatIsDue();
        }
        assertEquals(8, listener.told().size());
        log().body("items[0].state", equalTo("given_up"));
        var id = mine().get(path() + "/deliveries").jsonPath().getLong("items[0].id");
        mine().post(path() + "/deliveries/" + id + "/redelivery").then().statusCode(204);
        deliveries.sendWhatIsDue();
        log().body("items[0].state", equalTo("sent"));
    }

    @Test
    void two_copies_tell_each_change_once() {
        for (var n = 0; n < 30; n++) {
            outcome("clear");
        }
        var copies = List.of(CompletableFuture.runAsync(this::work), CompletableFuture.runAsync(this::work));
        copies.forEach(CompletableFuture::join);
        work();
        var ids = listener.told().stream().map(Listener.Told::id).toList();
        assertEquals(30, ids.size());
        assertEquals(30, new HashSet<>(ids).size());
    }

    @Test
    void what_its_owner_may_not_see_is_never_sent() {
        var hidden = outcome("red");
        var shown = outcome("amber");
        work();
        assertEquals(1, listener.told().size());
        assertTrue(listener.told().get(0).body().contains("\"record\":" + shown));
        assertFalse(listener.told().toString().contains("\"record\":" + hidden));
    }

    @Test
    void who_answers_that_it_is_gone_is_told_no_more() {
        listener.answers(410);
        outcome("clear");
        work();
        mine().get(path())
                .then()
                .body("enabled", equalTo(false))
                .body("stopped", equalTo("It answered that it is gone (410)."));
        outcome("clear");
        work();
        assertEquals(1, listener.told().size());
    }

    @Test
    void an_account_that_is_switched_off_has_no_one_told() throws Exception {
        sql("update account set enabled = false where id = " + owner.id());
        outcome("clear");
        work();
        assertEquals(List.of(), listener.told());
        sql("update account set enabled = true where id = " + owner.id());
    }

    @Test
    void a_webhook_is_its_owners_alone() {
        Somebody.who("editor").api().get(path()).then().statusCode(404);
        mine().get("/api/v1/webhooks").then().body("items.id", contains(webhook.getInt("id")));
    }

    private void work() {
        telling.queueWhatHappened();
        deliveries.sendWhatIsDue();
    }

    private static long outcome(String sharing) {
        var meeting = Given.meeting(unique("Round")).recorded();
        return Given.record(
                "outcomes",
                Map.of("meeting", meeting, "kind", "agreement", "text", unique("They agree"), "sharing", sharing));
    }

    private RequestSpecification mine() {
        return owner.api();
    }

    private ValidatableResponse log() {
        return mine().get(path() + "/deliveries").then().statusCode(200);
    }

    private String path() {
        return "/api/v1/webhooks/" + webhook.getLong("id");
    }

    private void due() throws Exception {
        sql("update webhook_delivery set next_at = now() - interval '1 second' where webhook_id = "
                + webhook.getLong("id"));
    }

    private void sql(String statement) throws Exception {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
