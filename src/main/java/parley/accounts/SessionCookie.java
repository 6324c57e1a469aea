package parley.accounts;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that holds a session's secret: out of reach of scripts, of other sites, and, behind TLS, of the open network. */
@ApplicationScoped
class SessionCookie {
    private static final String NAME = "parley_session";

    private final boolean alwaysSecure;

    SessionCookie(@ConfigProperty(name = "parley.session.secure", defaultValue = "false") boolean alwaysSecure) {
        this.alwaysSecure = alwaysSecure;
    }

    /** The secret in a request; null where there is none. */
    String in(HttpServerRequest request) {
        var cookie = request.getCookie(NAME);
        return cookie == null ? null : cookie.getValue();
    }

    NewCookie holding(String secret, HttpServerRequest request) {
        return cookie(secret, -1, request);
    }

    NewCookie empty(HttpServerRequest request) {
        return cookie("", 0, request);
    }

    private NewCookie cookie(String value, int age, HttpServerRequest request) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure(alwaysSecure || "https".equals(request.scheme()))
                .build();
    }
}
