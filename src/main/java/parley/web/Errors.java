package parley.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;
import parley.query.BadParameter;
import parley.query.Statement.QueryFailed;
import parley.records.StillInTrash;
import parley.records.StillInUse;

/** Answers each kind of failure: a page for people, a problem for programs, and no word of our insides to either. */
public class Errors {
    private static final Logger LOG = Logger.getLogger(Errors.class);
    private static final String VALUE_REFUSED = "22";

    private final Constraints constraints;

    Errors(Constraints constraints) {
        this.constraints = constraints;
    }

    @ServerExceptionMapper
    public Response unfinished(Unfinished form) {
        return Response.status(form.status(), Statuses.title(form.status()))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(form.page())
                .build();
    }

    @ServerExceptionMapper
    public Response invalid(Invalid invalid, ContainerRequestContext request) {
        var at = invalid.errors().stream()
                .map(e -> new Problem.At(e.pointer(), e.code(), e.message()))
                .toList();
        return answer(invalid.duplicate() ? 409 : 422, invalid.getMessage(), at, request);
    }

    @ServerExceptionMapper
    public Response inUse(StillInUse inUse, ContainerRequestContext request) {
        return answer(409, inUse.getMessage(), null, request);
    }

    @ServerExceptionMapper
    public Response inTrash(StillInTrash needed, ContainerRequestContext request) {
        return answer(409, needed.getMessage(), null, request);
    }

    @ServerExceptionMapper
    public Response parameter(BadParameter bad, ContainerRequestContext request) {
        return answer(400, bad.getMessage(), null, request);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException race, ContainerRequestContext request) {
        return answer(412, "Somebody else changed it at the same moment; read it again.", null, request);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException unreadable, ContainerRequestContext request) {
        return JsonFault.in(unreadable)
                .map(at -> answer(422, at.message(), List.of(at), request))
                .orElseGet(() -> answer(400, JsonFault.place(unreadable), null, request));
    }

    /** Named apart: the framework has an answer of its own for this one. */
    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException unreadable, ContainerRequestContext request) {
        return json(unreadable, request);
    }

    @ServerExceptionMapper
    public Response query(QueryFailed failed, ContainerRequestContext request) {
        var state = ((SQLException) failed.getCause()).getSQLState();
        if (state != null && state.startsWith(VALUE_REFUSED)) {
            return answer(400, "A value in the request cannot be read.", null, request);
        }
        var broken = failed.getCause() instanceof PSQLException refused ? constraints.broken(refused, failed) : failed;
        return broken instanceof Invalid invalid ? invalid(invalid, request) : unexpected(failed, request);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException refused, ContainerRequestContext request) {
        var response = refused.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        if (refused.getCause() instanceof JsonProcessingException json) {
            return json(json, request);
        }
        var answer = answer(
                response.getStatus(), Statuses.sentence(response.getStatus(), refused.getMessage()), null, request);
        var later = response.getHeaderString(HttpHeaders.RETRY_AFTER);
        return later == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, later)
                        .build();
    }

    /** Whoever asked has gone before all of the answer was sent. */
    @ServerExceptionMapper
    public Response gone(UncheckedIOException failure, ContainerRequestContext request) {
        LOG.infof(
                "%s %s was not sent to its end: %s",
                request.getMethod(), Text.oneLine(request.getUriInfo().getPath()), failure.getMessage());
        return answer(500, Statuses.sentence(500, null), null, request);
    }

    /** Named apart: the framework has an answer of its own for this one. */
    @ServerExceptionMapper
    public Response validation(ValidationException failure, ContainerRequestContext request) {
        return unexpected(failure, request);
    }

    @ServerExceptionMapper
    public Response unexpected(Exception failure, ContainerRequestContext request) {
        LOG.errorf(
                failure,
                "%s %s failed",
                request.getMethod(),
                Text.oneLine(request.getUriInfo().getPath()));
        return answer(500, Statuses.sentence(500, null), null, request);
    }

    private static Response answer(
            int status, String detail, List<Problem.At> errors, ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        var title = Statuses.title(status);
        var response = Response.status(status, title);
        if (forPeople(request)) {
            return response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(Templates.page(status, title, detail).render())
                    .build();
        }
        return response.type("application/problem+json")
                .entity(new Problem("about:blank", title, status, detail, path, errors))
                .build();
    }

    private static boolean forPeople(ContainerRequestContext request) {
        return !request.getUriInfo().getPath().startsWith("/api/")
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(m -> m.isWildcardType() || m.isCompatible(MediaType.TEXT_HTML_TYPE));
    }

    @CheckedTemplate(basePath = "error")
    static class Templates {
        static native TemplateInstance page(int status, String title, String detail);
    }
}
