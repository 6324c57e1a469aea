package parley.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.time.Clocks;

/**
 * How often one address may ask: a bucket that a request takes a drop from and that fills again, {@code parley.limit.requests} drops a
 * second, ten seconds' worth of them at most; 0 asks for no limit. Each copy of the application counts by itself.
 */
@ApplicationScoped
public class Limits {
    private static final int AFTER_HEADERS = 6500;
    private static final int SECONDS_SAVED = 10;
    private static final int ADDRESSES = 10_000;

    private final Clocks clocks;
    private final int perSecond;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    Limits(Clocks clocks, @ConfigProperty(name = "parley.limit.requests", defaultValue = "100") int perSecond) {
        this.clocks = clocks;
        this.perSecond = perSecond;
    }

    void register(@Observes Filters filters) {
        if (perSecond > 0) {
            filters.register(this::check, AFTER_HEADERS);
        }
    }

    /** Takes some drops from the bucket of an address; false where there are not as many. */
    synchronized boolean take(String address, int drops) {
        var most = (double) perSecond * SECONDS_SAVED;
        var now = clocks.now();
        var before = buckets.getOrDefault(address, new Bucket(most, now));
        var passed = Duration.between(before.at, now).toMillis() / 1000.0;
        var full = Math.min(most, before.drops + passed * perSecond);
        var enough = full >= drops;
        buckets.put(address, new Bucket(enough ? full - drops : full, now));
        return enough;
    }

    private void check(RoutingContext context) {
        if (take(context.request().remoteAddress().hostAddress(), 1)) {
            context.next();
            return;
        }
        var problem = new JsonObject()
                .put("type", "about:blank")
                .put("title", Statuses.title(429))
                .put("status", 429)
                .put("detail", Statuses.sentence(429, null));
        context.response()
                .setStatusCode(429)
                .putHeader("Retry-After", "1")
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.encode());
    }

    private record Bucket(double drops, Instant at) {}
}
