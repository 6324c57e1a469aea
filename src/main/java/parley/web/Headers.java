package parley.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What a browser is told that depends on the request: to stay with TLS once it has it, and to keep no copy of what is not for all. */
@ApplicationScoped
class Headers {
    private static final int BEFORE_ALL_ELSE = 7000;
    private static final String YEAR = "max-age=31536000; includeSubDomains";

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL_ELSE);
    }

    private void add(RoutingContext context) {
        var headers = context.response().headers();
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", YEAR);
        }
        if (!context.normalizedPath().matches("/(css|js|webjars)/.*|/icon\\.svg")) {
            headers.set(
                    "Cache-Control", context.normalizedPath().startsWith("/api/") ? "private, no-cache" : "no-store");
        }
        context.next();
    }
}
