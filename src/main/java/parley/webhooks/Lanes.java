package parley.webhooks;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * A lane for each webhook: what one is told goes out one after another, and nobody waits for the receiver of another. So many lanes are
 * open at once; who comes after those waits for the first that is free.
 */
@ApplicationScoped
class Lanes {
    private static final Logger LOG = Logger.getLogger(Lanes.class);
    static final int AT_ONCE = 16;
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Set<Long> taken = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Lanes::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    Lanes() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** Does this in the lane of a webhook, unless it is busy already; again, after others had their turn, as long as it answers true. */
    void take(long webhook, BooleanSupplier turn) {
        if (taken.add(webhook)) {
            threads.execute(() -> run(webhook, turn));
        }
    }

    boolean idle() {
        return taken.isEmpty();
    }

    /** Parley is about to end, and begins nothing new. */
    boolean closing() {
        return threads.isShutdown();
    }

    void close(@Observes ShutdownEvent end) {
        close(GRACE);
    }

    /** What is under way may end within this time; what does not is interrupted. */
    void close(Duration grace) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(long webhook, BooleanSupplier turn) {
        var more = false;
        try {
            more = turn.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.errorf(e, "Webhook %d was not told; it is tried again in five minutes", webhook);
        }
        if (more) {
            threads.execute(() -> run(webhook, turn));
        } else {
            taken.remove(webhook);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "webhook-lane");
        thread.setDaemon(true);
        return thread;
    }
}
