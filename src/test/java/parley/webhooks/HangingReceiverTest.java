package parley.webhooks;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.webhooks.Courier.until;
import static parley.webhooks.Newsroom.outcome;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.query.Sql;

/** A receiver that takes the call and says nothing keeps nobody else waiting, nor Parley from ending. */
@QuarkusTest
class HangingReceiverTest {
    @Inject
    Courier courier;

    @Inject
    Sql sql;

    private Newsroom hanging;
    private Newsroom answering;

    @BeforeEach
    void listen() throws Exception {
        hanging = new Newsroom(sql);
        answering = new Newsroom(sql);
        hanging.listener.hang();
    }

    @AfterEach
    void close() {
        hanging.close();
        answering.close();
        courier.send();
    }

    @Test
    void others_are_told_while_one_hangs() {
        outcome("clear");
        outcome("clear");
        courier.queue();
        courier.begin();
        until(() -> answering.listener.told().size() == 2);
        until(() -> hanging.listener.told().size() == 1);
        hanging.log().body("items.error", everyItem(nullValue()));
        courier.begin();
        assertEquals(1, hanging.listener.told().size(), "one after another, and the first is under way");
    }

    @Test
    void what_is_under_way_when_parley_ends_is_left_to_the_next_one() {
        outcome("clear");
        courier.queue();
        var ending = courier.ofAnotherCopy();
        ending.begin();
        until(() -> hanging.listener.told().size() == 1);
        ending.end();
        hanging.log().body("items[0].attempts", equalTo(0)).body("items[0].error", nullValue());
        hanging.listener.speak();
        courier.send();
        hanging.log().body("items[0].state", equalTo("sent"));
        assertEquals(1, answering.listener.told().size());
    }
}
