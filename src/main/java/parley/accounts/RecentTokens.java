package parley.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import parley.time.Clocks;

/**
 * The tokens that were found to hold a moment ago: a program that asks often is not looked up each time. All are forgotten as soon as
 * this copy of Parley has revoked a token or changed an account; another copy goes on for the few seconds that a token is remembered.
 */
@ApplicationScoped
class RecentTokens {
    private static final Duration REMEMBERED = Duration.ofSeconds(3);
    private static final int MOST = 1000;

    private final Clocks clocks;
    private volatile Map<Key, Known> known = new ConcurrentHashMap<>();

    RecentTokens(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Whose token this is, as far as that is remembered. */
    Optional<SecurityIdentity> find(String token, boolean feed) {
        var found = known.get(Key.of(token, feed));
        return found == null || !clocks.now().isBefore(found.until) ? Optional.empty() : Optional.of(found.identity);
    }

    /** Looks a token up and remembers it; unless all were forgotten meanwhile: then what was read may be out of date. */
    Optional<SecurityIdentity> find(String token, boolean feed, Supplier<Optional<Tokens.Held>> lookUp) {
        var now = known;
        var held = lookUp.get();
        if (now.size() >= MOST) {
            now.clear();
        }
        held.ifPresent(h -> now.put(Key.of(token, feed), new Known(h.viewer().identity(), until(h.expires()))));
        return held.map(h -> h.viewer().identity());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        known = new ConcurrentHashMap<>();
    }

    private Instant until(Instant expires) {
        var until = clocks.now().plus(REMEMBERED);
        return expires != null && expires.isBefore(until) ? expires : until;
    }

    /** A token does not hold any more, or an account may do other things than before. */
    record Changed() {}

    private record Known(SecurityIdentity identity, Instant until) {}

    /** The secret itself is not kept. */
    private record Key(ByteBuffer hash, boolean feed) {
        private static Key of(String token, boolean feed) {
            return new Key(ByteBuffer.wrap(Secret.hash(token)), feed);
        }
    }
}
