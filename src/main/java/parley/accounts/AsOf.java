package parley.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import parley.query.BadParameter;

/**
 * The instant that a request asks to be shown: {@code ?asOf=2022-01-14T12:00Z} on any page or resource answers with what the record
 * knew then. For reading only.
 */
@Named("asOf")
@RequestScoped
public class AsOf {
    private static final String PARAMETER = "asOf";

    private Instant instant;

    @ServerRequestFilter
    void read(ContainerRequestContext request) {
        var text = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if (text == null || text.isBlank()) {
            return;
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            throw new BadParameter(PARAMETER, "asOf is for reading: what was known then cannot be changed.");
        }
        instant = parse(text.strip().replace(' ', '+'));
    }

    /** Null where the request asks for what is known now. */
    public Instant getInstant() {
        return instant;
    }

    private static Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadParameter(PARAMETER, "asOf is an instant with its zone, like 2022-01-14T12:00Z.");
        }
    }
}
