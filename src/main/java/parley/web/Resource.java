package parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import parley.records.Kind;
import parley.records.Recorded;
import parley.records.Trash;

/** What every resource of the API does alike: versions as ETags, preconditions, merge patches, the trash. */
@ApplicationScoped
public class Resource {
    private final Forms forms;
    private final Trash trash;
    private final MergePatch patches;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    Resource(Forms forms, Trash trash, MergePatch patches) {
        this.forms = forms;
        this.trash = trash;
        this.patches = patches;
    }

    /** The record as JSON, or 304 where the caller has this version already. */
    public <T> RestResponse<T> found(int version, T json) {
        return found(tag(version), json);
    }

    /** The record in another format, which has versions of its own; what is not JSON is told apart by its name: {@code ld}. */
    public <T> RestResponse<T> found(int version, String format, T body) {
        return found(new EntityTag(version + "-" + format), body);
    }

    /** The record, if the caller names the version it read (else 428) and that is still the current one (else 412). */
    public <E extends Recorded> E current(E record) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new ClientErrorException("Send If-Match with the ETag of the version you read.", 428);
        }
        if (request.evaluatePreconditions(tag(record.version)) != null) {
            throw new ClientErrorException("It has changed since you read it; read it again.", 412);
        }
        return record;
    }

    public <T, E extends Recorded> E save(T values, Function<T, E> applied) {
        return forms.save(values, applied);
    }

    public <T> T patched(T values, JsonNode patch) {
        return patches.apply(values, patch);
    }

    /** 201 with the address of what was made. */
    public <T> RestResponse<T> created(Kind kind, Recorded record, T json) {
        return ResponseBuilder.<T>created(URI.create("/api/v1" + kind.path(record.id)))
                .tag(tag(record.version))
                .entity(json)
                .build();
    }

    public <T> RestResponse<T> changed(Recorded record, T json) {
        return ResponseBuilder.ok(json).tag(tag(record.version)).build();
    }

    /** 204: it is in the trash. */
    public RestResponse<Void> discarded(Kind kind, long id) {
        trash.discard(kind, id);
        return RestResponse.noContent();
    }

    /** @throws NotFoundException where it is not in the trash */
    public void restore(Kind kind, long id) {
        if (!trash.restore(kind, id)) {
            throw new NotFoundException();
        }
    }

    private <T> RestResponse<T> found(EntityTag tag, T body) {
        var unchanged = request.evaluatePreconditions(tag) != null;
        return (unchanged
                        ? ResponseBuilder.<T>notModified(tag)
                        : ResponseBuilder.ok(body).tag(tag))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }
}
