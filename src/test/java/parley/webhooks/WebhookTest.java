package parley.webhooks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;
import static parley.webhooks.Newsroom.outcome;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.query.Sql;
import parley.support.Given;
import parley.support.Somebody;

/** A program elsewhere is told of a change so that it can prove who said so, and only of what its owner may see. */
@QuarkusTest
class WebhookTest {
    @Inject
    Courier courier;

    @Inject
    Sql sql;

    private Newsroom newsroom;

    @BeforeEach
    void listen() throws Exception {
        newsroom = new Newsroom(sql);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void a_change_is_told_once_with_a_signature_that_holds() {
        var outcome = outcome("clear");
        Given.party(unique("Realm"));
        work();
        work();
        assertEquals(1, told().size());
        var told = told().get(0);
        var body = new JsonPath(told.body());
        assertEquals(outcome, body.getLong("record"));
        assertEquals("outcome", body.getString("kind"));
        assertEquals("insert", body.getString("changes[0].act"));
        assertEquals(Signature.of(newsroom.secret(), told.id(), told.timestamp(), told.body()), told.signature());
        newsroom.log()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("sent"))
                .body("items[0].status", equalTo(204));
        newsroom.api().get(newsroom.path()).then().body("secret", nullValue());
    }

    @Test
    void to_tell_is_no_change_of_the_webhook() {
        var before = updated();
        outcome("clear");
        work();
        assertEquals(before, updated());
    }

    @Test
    void what_its_owner_may_not_see_is_never_sent() {
        var hidden = outcome("red");
        var shown = outcome("amber");
        work();
        assertEquals(1, told().size());
        assertTrue(told().get(0).body().contains("\"record\":" + shown + ","));
        assertFalse(told().toString().contains("\"record\":" + hidden + ","));
    }

    @Test
    void who_answers_that_it_is_gone_is_told_no_more() {
        newsroom.listener.answers(410);
        outcome("clear");
        work();
        newsroom.api()
                .get(newsroom.path())
                .then()
                .body("enabled", equalTo(false))
                .body("stopped", equalTo("It answered that it is gone (410)."));
        outcome("clear");
        work();
        assertEquals(1, told().size());
    }

    @Test
    void an_account_that_is_switched_off_has_no_one_told() {
        newsroom.change("update account set enabled = false where id = :id", newsroom.owner.id());
        outcome("clear");
        work();
        assertEquals(List.of(), told());
        newsroom.change("update account set enabled = true where id = :id", newsroom.owner.id());
    }

    @Test
    void a_webhook_is_its_owners_alone() {
        Somebody.who("editor").api().get(newsroom.path()).then().statusCode(404);
        newsroom.api().get("/api/v1/webhooks").then().body("items.id", contains((int) newsroom.id()));
    }

    private void work() {
        courier.work();
    }

    private List<Listener.Told> told() {
        return newsroom.listener.told();
    }

    private String updated() {
        return newsroom.api().get(newsroom.path()).jsonPath().getString("updatedAt");
    }
}
