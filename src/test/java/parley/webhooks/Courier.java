package parley.webhooks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import parley.journal.JournalQueries;
import parley.query.Sql;
import parley.support.Journal;
import parley.time.Clocks;

/** What otherwise runs every few seconds, done when the test wants it. */
@ApplicationScoped
class Courier {
    private static final int LONG_ENOUGH_MS = 30_000;

    @Inject
    Telling telling;

    @Inject
    Deliveries deliveries;

    @Inject
    Lanes lanes;

    @Inject
    DeliveryQueries queue;

    @Inject
    JournalQueries journal;

    @Inject
    Addresses addresses;

    @Inject
    Post post;

    @Inject
    Clocks clocks;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    /** That of another copy of Parley on the same database. */
    Courier ofAnotherCopy() {
        var other = new Courier();
        other.lanes = new Lanes();
        other.deliveries = new Deliveries(queue, journal, addresses, post, other.lanes, clocks, json);
        other.telling = telling;
        other.sql = sql;
        return other;
    }

    /** Queues what happened, once no transaction elsewhere may still come before it, and tells it. */
    void work() {
        queue();
        send();
    }

    void queue() {
        Journal.settle(sql);
        telling.queueWhatHappened();
    }

    void send() {
        begin();
        until(lanes::idle);
    }

    void begin() {
        deliveries.sendWhatIsDue();
    }

    /** What happens when its copy of Parley ends. */
    void end() {
        lanes.close(Duration.ofMillis(100));
    }

    /** Waits no longer than it takes. */
    static void until(BooleanSupplier done) {
        for (var waited = 0; !done.getAsBoolean() && waited < LONG_ENOUGH_MS; waited += 20) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        assertTrue(done.getAsBoolean(), "It did not happen in half a minute.");
    }
}
