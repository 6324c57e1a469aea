package parley.accounts;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds out who comes with a session or a token. */
@ApplicationScoped
public class Credentials implements IdentityProvider<Credentials.Shown> {
    private final Sessions sessions;
    private final Tokens tokens;
    private final RecentTokens recent;

    Credentials(Sessions sessions, Tokens tokens, RecentTokens recent) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.recent = recent;
    }

    @Override
    public Class<Shown> getRequestType() {
        return Shown.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Shown shown, AuthenticationRequestContext context) {
        return recent(shown)
                .map(identity -> Uni.createFrom().item(identity))
                .orElseGet(() -> context.runBlocking(() -> identity(shown)));
    }

    /** A session that has ended is nobody's, so that one can sign in again; a token that holds no longer is refused. */
    @Transactional
    @ActivateRequestContext
    SecurityIdentity identity(Shown shown) {
        if (shown.by == By.COOKIE) {
            return sessions.find(shown.secret).map(Viewer::identity).orElseGet(Viewer::nobody);
        }
        var feed = shown.by == By.FEED;
        return recent.find(shown.secret, feed, () -> tokens.find(shown.secret, feed))
                .orElseThrow(() -> new AuthenticationFailedException("The token is unknown, expired or revoked"));
    }

    private Optional<SecurityIdentity> recent(Shown shown) {
        return shown.by == By.COOKIE ? Optional.empty() : recent.find(shown.secret, shown.by == By.FEED);
    }

    /** How a secret is shown. */
    enum By {
        COOKIE,
        TOKEN,
        FEED
    }

    /** What came with a request. */
    static final class Shown extends BaseAuthenticationRequest {
        private final String secret;
        private final By by;

        Shown(String secret, By by) {
            this.secret = secret;
            this.by = by;
        }
    }
}
