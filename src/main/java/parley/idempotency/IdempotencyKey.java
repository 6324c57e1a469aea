package parley.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import parley.accounts.Looking;

/**
 * Lets a program send a request again that it does not know the end of: the same {@code Idempotency-Key} with the same body does nothing
 * twice and gets the first answer, for 24 hours.
 */
@Singleton
public class IdempotencyKey {
    static final String HEADER = "Idempotency-Key";
    private static final Set<Integer> NOT_TRIED = Set.of(401, 403, 429);

    private final Answers answers;
    private final Current current;
    private final Looking looking;
    private final ObjectMapper json;

    IdempotencyKey(Answers answers, Current current, Looking looking, ObjectMapper json) {
        this.answers = answers;
        this.current = current;
        this.looking = looking;
        this.json = json;
    }

    @ServerRequestFilter(readBody = true)
    public Response check(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(HEADER);
        var programs = request.getUriInfo().getPath().startsWith("/api/");
        if (key == null || !programs || !request.getMethod().equals("POST") || looking.viewer() == null) {
            return null;
        }
        if (!key.matches("[!-~]{1,255}")) {
            throw new BadRequestException(
                    "Idempotency-Key is 1 to 255 letters, digits and signs without spaces, a UUID say.");
        }
        var attempt = attempt(request, key);
        var first = answers.begin(attempt);
        if (first.isEmpty()) {
            current.is(attempt);
        }
        return first.map(IdempotencyKey::again).orElse(null);
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (Arc.container().requestContext().isActive() && current.attempt() != null) {
            answers.write(current.attempt());
        }
    }

    @ServerResponseFilter
    public void keep(ContainerResponseContext response) throws JsonProcessingException {
        var attempt = current.attempt();
        if (attempt == null) {
            return;
        }
        current.is(null);
        if (response.getStatus() >= 500 || NOT_TRIED.contains(response.getStatus())) {
            answers.forget(attempt);
            return;
        }
        var body = response.getEntity() == null ? null : json.writeValueAsString(response.getEntity());
        var tag =
                response.getEntityTag() == null ? null : response.getEntityTag().getValue();
        var location = response.getHeaderString(HttpHeaders.LOCATION);
        answers.keep(attempt, new Answer(true, true, response.getStatus(), location, tag, body));
    }

    private Attempt attempt(ContainerRequestContext request, String key) throws IOException {
        var sent = request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
        var body = sent ? request.getEntityStream().readAllBytes() : new byte[0];
        if (sent) {
            request.setEntityStream(new ByteArrayInputStream(body));
        }
        var address = request.getUriInfo().getRequestUri().toString();
        return Attempt.of(looking.viewer().account(), key, request.getMethod(), address, body);
    }

    private static Response again(Answer first) {
        if (!first.same()) {
            throw new ClientErrorException("This Idempotency-Key came with another request; take a new one.", 422);
        }
        if (first.status() == null) {
            throw new ClientErrorException(
                    first.written()
                            ? "It was done, but its answer was not kept; look for it in the list."
                            : "The request with this Idempotency-Key is being answered; ask again in a moment.",
                    409);
        }
        var type = first.status() < 400 ? MediaType.APPLICATION_JSON : "application/problem+json";
        return Response.status(first.status())
                .header("Idempotency-Replayed", "true")
                .header(HttpHeaders.LOCATION, first.location())
                .header(HttpHeaders.ETAG, first.etag() == null ? null : '"' + first.etag() + '"')
                .type(first.body() == null ? null : type)
                .entity(first.body())
                .build();
    }
}
