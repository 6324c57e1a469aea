package parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
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
    public Response found(int version, Object json) {
        var unchanged = request.evaluatePreconditions(tag(version));
        return unchanged == null
                ? Response.ok(json).tag(tag(version)).build()
                : unchanged.tag(tag(version)).build();
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
    public Response created(Kind kind, Recorded record, Object json) {
        return Response.created(URI.create("/api/v1" + kind.path(record.id)))
                .tag(tag(record.version))
                .entity(json)
                .build();
    }

    public Response changed(Recorded record, Object json) {
        return Response.ok(json).tag(tag(record.version)).build();
    }

    /** 204: it is in the trash. */
    public Response discarded(Kind kind, long id) {
        trash.discard(kind, id);
        return Response.noContent().build();
    }

    /** @throws NotFoundException where it is not in the trash */
    public void restore(Kind kind, long id) {
        if (!trash.restore(kind, id)) {
            throw new NotFoundException();
        }
    }

    private static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }
}
