package parley.accounts;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import parley.accounts.Credentials.By;

/**
 * Where everybody comes in: programs with a token, people with the cookie of their session. The programs' addresses take no
 * cookie, so that no other site can use them through a visitor's browser. Who shows nothing is sent to sign in.
 */
@ApplicationScoped
class Door implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    private final SessionCookie cookie;

    Door(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return ask(new Credentials.Shown(header.substring(BEARER.length()).strip(), By.TOKEN), context, identities);
        }
        var feed = context.normalizedPath().startsWith("/feeds/")
                ? context.request().getParam("secret")
                : null;
        if (feed != null) {
            return ask(new Credentials.Shown(feed, By.FEED), context, identities);
        }
        var secret = forPrograms(context) ? null : cookie.in(context.request());
        return secret == null
                ? Uni.createFrom().nullItem()
                : ask(new Credentials.Shown(secret, By.COOKIE), context, identities);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"Parley\""));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (forPrograms(context) || forReaders(context) || context.request().getHeader("Authorization") != null) {
            refuse(context);
        } else if (context.request().getHeader("HX-Request") != null) {
            context.response()
                    .setStatusCode(401)
                    .putHeader("HX-Redirect", "/sign-in")
                    .end();
        } else {
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", signIn(context))
                    .end();
        }
        return Uni.createFrom().item(true);
    }

    /** Before single sign-on, which is for its own address only. */
    @Override
    public int getPriority() {
        return 2 * DEFAULT_PRIORITY;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Credentials.Shown.class);
    }

    private static Uni<SecurityIdentity> ask(
            Credentials.Shown shown, RoutingContext context, IdentityProviderManager identities) {
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(shown, context));
    }

    private static void refuse(RoutingContext context) {
        var problem = new JsonObject()
                .put("type", "about:blank")
                .put("title", "Sign in first")
                .put("status", 401)
                .put(
                        "detail",
                        "Send the header “Authorization: Bearer …” with a token that holds; tokens are made on the page /account.")
                .put("instance", context.request().path());
        context.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer realm=\"Parley\"")
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.encode());
    }

    /** Back to the page that was asked for, once signed in. What was posted is not posted again: a form keeps its draft. */
    private static String signIn(RoutingContext context) {
        var request = context.request();
        if (request.method() != HttpMethod.GET || request.uri().equals("/")) {
            return "/sign-in";
        }
        return "/sign-in?to=" + URLEncoder.encode(request.uri(), StandardCharsets.UTF_8);
    }

    private static boolean forReaders(RoutingContext context) {
        return context.normalizedPath().startsWith("/feeds/");
    }

    private static boolean forPrograms(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/");
    }
}
