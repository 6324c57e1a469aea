package parley.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.journal.ChangeRow;
import parley.journal.JournalQueries;
import parley.time.Clocks;

/**
 * Works on the queue, as any copy of Parley does: a delivery is one copy's for some minutes, and nobody's transaction is open while the other
 * side takes its time, nor does another webhook wait for it. What fails is tried again over a day.
 */
@ApplicationScoped
class Deliveries {
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(15));

    private static final int GONE = 410;
    private static final int IN_ONE_TURN = 20;

    private final DeliveryQueries queue;
    private final JournalQueries journal;
    private final Addresses addresses;
    private final Post post;
    private final Lanes lanes;
    private final Clocks clocks;
    private final ObjectMapper json;

    Deliveries(
            DeliveryQueries queue,
            JournalQueries journal,
            Addresses addresses,
            Post post,
            Lanes lanes,
            Clocks clocks,
            ObjectMapper json) {
        this.queue = queue;
        this.journal = journal;
        this.addresses = addresses;
        this.post = post;
        this.lanes = lanes;
        this.clocks = clocks;
        this.json = json;
    }

    @Scheduled(
            every = "{parley.webhooks.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sendWhatIsDue() {
        QuarkusTransaction.requiringNew()
                .call(() -> queue.due(clocks.now()))
                .forEach(webhook -> lanes.take(webhook.id(), () -> turn(webhook.id())));
    }

    /** Whether there may be more. Who does not answer is left alone until the next round. */
    private boolean turn(long webhook) {
        for (int n = 0; n < IN_ONE_TURN; n++) {
            var delivery = lanes.closing() ? Optional.<DeliveryQueries.Claimed>empty() : claim(webhook);
            if (delivery.isEmpty() || !send(delivery.get())) {
                return false;
            }
        }
        return true;
    }

    private Optional<DeliveryQueries.Claimed> claim(long webhook) {
        return QuarkusTransaction.requiringNew().call(() -> queue.claim(webhook, clocks.now()));
    }

    /** Whether the receiver answered, whatever it said; or was not asked at all. */
    private boolean send(DeliveryQueries.Claimed delivery) {
        List<ChangeRow> changes = QuarkusTransaction.requiringNew().call(() -> {
            queue.seeAs(delivery.clearance());
            return journal.of(delivery.kind(), delivery.record(), delivery.tx());
        });
        if (changes.isEmpty()) {
            end(delivery, new Attempt(null, 0, "What it was about may not be seen any more."), true);
            return true;
        }
        try {
            var attempt = attempt(delivery, body(delivery, changes));
            end(delivery, attempt, attempt.gone() || delivery.attempts() > PAUSES.size());
            return attempt.status() != null;
        } catch (Post.Stopped e) {
            QuarkusTransaction.requiringNew().run(() -> queue.giveBack(delivery.id(), clocks.now()));
            return false;
        }
    }

    private Attempt attempt(DeliveryQueries.Claimed delivery, String body) {
        var began = clocks.now();
        try {
            var status = post.json(delivery.url(), addresses.of(delivery.url()), headers(delivery, body, began), body);
            var fine = status >= 200 && status < 300;
            return new Attempt(status, since(began), fine ? null : "It answered with " + status + ".");
        } catch (Post.Failed | IllegalArgumentException e) {
            return new Attempt(null, since(began), e.getMessage());
        }
    }

    private static Map<String, String> headers(DeliveryQueries.Claimed delivery, String body, Instant now) {
        var id = "msg_" + delivery.id();
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", MediaType.APPLICATION_JSON);
        headers.put("User-Agent", "Parley");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        headers.put("webhook-signature", Signature.of(delivery.secret(), id, now.getEpochSecond(), body));
        return headers;
    }

    private String body(DeliveryQueries.Claimed delivery, List<ChangeRow> changes) {
        try {
            return json.writeValueAsString(
                    new Message("record.changed", changes.get(0).at(), delivery.kind(), delivery.record(), changes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param over whether it is not tried again */
    private void end(DeliveryQueries.Claimed delivery, Attempt attempt, boolean over) {
        var now = clocks.now();
        QuarkusTransaction.requiringNew().run(() -> {
            if (attempt.error() == null) {
                queue.sent(delivery.id(), attempt, now);
            } else if (over) {
                queue.giveUp(delivery.id(), attempt, now);
                stop(delivery, attempt);
            } else {
                queue.later(delivery.id(), attempt, now.plus(PAUSES.get(delivery.attempts() - 1)));
            }
        });
    }

    private void stop(DeliveryQueries.Claimed delivery, Attempt attempt) {
        if (attempt.gone()) {
            queue.stop(delivery.webhook(), "It answered that it is gone (410).");
        } else if (attempt.milliseconds() > 0
                && !queue.anythingSentSince(delivery.webhook(), clocks.now().minus(Duration.ofDays(3)))) {
            queue.stop(delivery.webhook(), "Nothing could be delivered for three days.");
        }
    }

    private int since(Instant began) {
        return (int) Math.max(1, Duration.between(began, clocks.now()).toMillis());
    }

    /** What is posted. */
    record Message(String type, Instant timestamp, String kind, long record, List<ChangeRow> changes) {}

    /** @param status null where there was no answer; @param error null where it was taken */
    record Attempt(Integer status, int milliseconds, String error) {
        boolean gone() {
            return status != null && status == GONE;
        }
    }
}
