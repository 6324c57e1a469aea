package parley.accounts;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestHeader;
import parley.web.Text;

/**
 * Single sign-on by OpenID Connect, where it is configured: the provider says who it is, the account of that user name says what they
 * may. From then on the session is one of ours.
 */
@Path("/sso")
@Transactional
class SsoPages {
    private static final Logger LOG = Logger.getLogger(SsoPages.class);

    private final SecurityIdentity identity;
    private final Instance<OidcSession> provider;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final boolean enabled;

    SsoPages(
            SecurityIdentity identity,
            Instance<OidcSession> provider,
            Sessions sessions,
            SessionCookie cookie,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean enabled) {
        this.identity = identity;
        this.provider = provider;
        this.sessions = sessions;
        this.cookie = cookie;
        this.enabled = enabled;
    }

    /** The provider's own cookie is dropped: with it, ending our session would not be the end. */
    @GET
    public Response signIn(@RestHeader("User-Agent") String agent, HttpServerRequest request) {
        if (!enabled || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new NotFoundException();
        }
        var account = account(token);
        provider.get().logout().await().indefinitely();
        var secret = sessions.open(account.id, request.remoteAddress().hostAddress(), agent == null ? "" : agent);
        return Response.seeOther(URI.create("/"))
                .cookie(cookie.holding(secret, request))
                .build();
    }

    private static Account account(JsonWebToken token) {
        var username = Stream.of("preferred_username", "upn", "email")
                .map(claim -> token.<Object>getClaim(claim))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElseThrow(ForbiddenException::new);
        return Account.called(username).filter(account -> account.enabled).orElseThrow(() -> {
            LOG.warnf("Single sign-on: there is no account %s that may be used", Text.oneLine(username));
            return new ForbiddenException();
        });
    }
}
