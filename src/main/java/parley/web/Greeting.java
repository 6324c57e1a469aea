package parley.web;

import io.quarkus.value.registry.ValueRegistry;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jboss.logging.Logger;

/** Tells the person at the terminal where to go, and who else can go there. */
@ApplicationScoped
class Greeting {
    private static final Logger LOG = Logger.getLogger(Greeting.class);
    private final ValueRegistry values;

    Greeting(ValueRegistry values) {
        this.values = values;
    }

    void greet(@ObservesAsync HttpServerStart started) {
        var options = started.options();
        LOG.infof(
                "Parley is ready: open %s://%s:%d in a browser and sign in (%s)",
                options.isSsl() ? "https" : "http", name(options.getHost()), port(options), reach(options.getHost()));
    }

    /** The port in use: the options say 0 or -1 when any free one would do. */
    private int port(HttpServerOptions options) {
        var server = values.get(HttpServer.HTTP_SERVER);
        return options.isSsl() ? server.getSecurePort() : server.getPort();
    }

    private static String name(String host) {
        return local(host) || everywhere(host) ? "localhost" : host;
    }

    private static String reach(String host) {
        return local(host)
                ? "only this computer can reach it"
                : "other computers can reach it: put it behind TLS, see docs/operations.md";
    }

    private static boolean local(String host) {
        return address(host).isLoopbackAddress();
    }

    private static boolean everywhere(String host) {
        return address(host).isAnyLocalAddress();
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Set quarkus.http.host to a name or address of this computer", e);
        }
    }
}
