package parley.webhooks;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.webhooks.Newsroom.outcome;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.query.Sql;

/** What is to be told stands in a queue: tried again for a day, and worked on by every copy without a word said twice. */
@QuarkusTest
class DeliveryTest {
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
    void what_fails_is_tried_again_until_it_is_taken() {
        newsroom.listener.answers(500, 503);
        outcome("clear");
        work();
        courier.send();
        assertEquals(1, told().size(), "it waits before it tries again");
        newsroom.log()
                .body("items[0].state", equalTo("waiting"))
                .body("items[0].error", equalTo("It answered with 500."));
        tryAgain(3);
        assertEquals(3, told().size());
        assertEquals(told().get(0).id(), told().get(2).id());
        newsroom.log().body("items[0].state", equalTo("sent")).body("items[0].attempts", equalTo(3));
    }

    @Test
    void what_fails_for_a_day_is_given_up_and_can_be_told_once_more() {
        newsroom.listener.answers(500, 500, 500, 500, 500, 500, 500, 500);
        outcome("clear");
        work();
        tryAgain(9);
        assertEquals(8, told().size());
        newsroom.log().body("items[0].state", equalTo("given_up"));
        var id = newsroom.log().extract().jsonPath().getLong("items[0].id");
        newsroom.api()
                .post(newsroom.path() + "/deliveries/" + id + "/redelivery")
                .then()
                .statusCode(204);
        courier.send();
        newsroom.log().body("items[0].state", equalTo("sent"));
    }

    @Test
    void two_copies_tell_each_change_once() {
        for (var n = 0; n < 30; n++) {
            outcome("clear");
        }
        var other = courier.ofAnotherCopy();
        var copies = List.of(CompletableFuture.runAsync(this::work), CompletableFuture.runAsync(other::work));
        copies.forEach(CompletableFuture::join);
        work();
        var ids = told().stream().map(Listener.Told::id).toList();
        assertEquals(30, ids.size());
        assertEquals(30, new HashSet<>(ids).size());
    }

    private void work() {
        courier.work();
    }

    private void tryAgain(int times) {
        for (var n = 0; n < times; n++) {
            newsroom.due();
            courier.send();
        }
    }

    private List<Listener.Told> told() {
        return newsroom.listener.told();
    }
}
