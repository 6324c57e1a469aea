package parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.NewCookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The word on the page after a form was saved: “Venue deleted. Undo”. Carried by a cookie, shown once. */
@Named
@RequestScoped
public class Flash {
    private static final String COOKIE = "flash";

    private String message = "";
    private String undo = "";

    static NewCookie cookie(String message, String undo) {
        var text = URLEncoder.encode(message + "\n" + undo, StandardCharsets.UTF_8);
        return cookie(text, 60);
    }

    @ServerRequestFilter
    void read(ContainerRequestContext request) {
        var cookie = request.getCookies().get(COOKIE);
        if (cookie != null && request.getMethod().equals("GET")) {
            var parts = decode(cookie.getValue()).split("\n", 2);
            message = parts[0];
            undo = parts.length > 1 && parts[1].matches("(/[a-z]+){1,2}/\\d+/restoration") ? parts[1] : "";
        }
    }

    @ServerResponseFilter
    void clear(ContainerRequestContext request, ContainerResponseContext response) {
        var shown = !message.isEmpty()
                && response.getMediaType() != null
                && response.getMediaType().getSubtype().equals("html");
        if (shown) {
            response.getHeaders().add("Set-Cookie", cookie("", 0));
        }
    }

    public String getMessage() {
        return message;
    }

    /** The path to post to; empty where there is nothing to take back. */
    public String getUndo() {
        return undo;
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
