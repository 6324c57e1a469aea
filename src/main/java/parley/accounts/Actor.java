package parley.accounts;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.util.Optional;
import parley.query.Sql;

/**
 * Tells the database, at the start of each transaction, on whose behalf it runs, through which door they came and what they
 * are cleared for, and as of when they ask. It holds for that transaction only: nothing stays on a pooled connection.
 */
@ApplicationScoped
class Actor {
    private final Sql sql;

    Actor(Sql sql) {
        this.sql = sql;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        var viewer = viewer();
        sql.query("""
                        select set_config('parley.account', :account, true),
                               set_config('parley.actor', :actor, true),
                               set_config('parley.door', :door, true),
                               set_config('parley.clearance', :clearance, true),
                               set_config('parley.as_of', :asOf, true),
                               set_config('search_path', case :asOf when '' then 'public' else 'as_of, public' end, true)
                        """)
                .with("account", viewer.map(v -> Long.toString(v.account())).orElse(""))
                .with("actor", viewer.map(Viewer::username).orElse("parley"))
                .with("door", door())
                .with("clearance", clearance(viewer))
                .with("asOf", asOf())
                .first(Settings.class);
    }

    private static Optional<Viewer> viewer() {
        if (!asked()) {
            return Optional.empty();
        }
        var identities =
                Arc.container().instance(CurrentIdentityAssociation.class).get();
        return Viewer.of(identities.getIdentity());
    }

    /** What runs by itself, on a schedule or at the start, sees everything; a request sees what its viewer may. */
    private static String clearance(Optional<Viewer> viewer) {
        var own = asked() ? Clearance.AMBER : Clearance.RED;
        return viewer.map(Viewer::clearance).orElse(own).code();
    }

    private static String door() {
        if (!asked()) {
            return "schedule";
        }
        return request().request().path().startsWith("/api/") ? "api" : "page";
    }

    private static String asOf() {
        var instant = asked() ? Arc.container().instance(AsOf.class).get().getInstant() : null;
        return instant == null ? "" : instant.toString();
    }

    private static boolean asked() {
        return Arc.container().requestContext().isActive() && request() != null;
    }

    private static RoutingContext request() {
        return Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
    }

    record Settings(String account, String actor, String door, String clearance, String asOf, String searchPath) {}
}
