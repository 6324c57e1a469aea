package parley.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Objects;
import java.util.Set;

/** Refuses what another site makes a visitor's browser send. Runs before anything else, on every address. */
@ApplicationScoped
public class SameOrigin {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int FIRST = 5000;

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (SAFE.contains(request.method()) || own(request)) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "application/problem+json")
                    .end("{\"type\":\"about:blank\",\"title\":\"Not allowed\",\"status\":403,"
                            + "\"detail\":\"This request came from another site.\"}");
        }
    }

    /** Programs that are no browsers send neither header. */
    private static boolean own(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin == null ? request.getHeader("Cookie") == null : sameHost(origin, request);
    }

    private static boolean sameHost(String origin, HttpServerRequest request) {
        try {
            var host = request.authority();
            return host != null && Objects.equals(URI.create(origin).getAuthority(), host.toString());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
