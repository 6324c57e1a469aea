package parley.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in a sentence that a body is too large, before it is read; the server's own limit answers with nothing. */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_ALL_ELSE = 6000;

    private final long most;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_ELSE);
    }

    private void check(RoutingContext context) {
        if (length(context.request().getHeader("Content-Length")) <= most) {
            context.next();
            return;
        }
        var problem = new JsonObject()
                .put("type", "about:blank")
                .put("title", Statuses.title(413))
                .put("status", 413)
                .put("detail", Statuses.sentence(413, null));
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(problem.encode())
                .onComplete(sent -> context.request().connection().close());
    }

    private static long length(String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : 0;
    }
}
