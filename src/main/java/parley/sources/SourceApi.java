package parley.sources;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.records.Kind;
import parley.records.Recorded;
import parley.web.Batched;
import parley.web.Batches;
import parley.web.DryRun;
import parley.web.Listed;
import parley.web.MergePatch;
import parley.web.Resource;

/** Sources for programs. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "sources", description = "Documents that facts are taken from.")
class SourceApi {
    private final SourceQueries sources;
    private final Resource resource;
    private final Batches batches;

    SourceApi(SourceQueries sources, Resource resource, Batches batches) {
        this.sources = sources;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listSources", summary = "List sources")
    public RestResponse<Listed<SourceRow>> index(
            @BeanParam SourceFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(sources.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSource", summary = "Get a source")
    public RestResponse<SourceDetail> show(@RestPath long id) {
        var source = sources.get(id);
        return resource.found(source.row().version(), source);
    }

    @POST
    @Operation(operationId = "createSource", summary = "Record a source")
    public RestResponse<SourceDetail> create(SourceForm values) {
        var source = resource.save(values, v -> v.applyTo(new Source()));
        return resource.created(Kind.SOURCE, source, sources.get(source.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordSources", summary = "Record up to 1,000 sources, all of them or none")
    public RestResponse<Batched<SourceRow>> createAll(List<SourceForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> v.applyTo(new Source()), sources::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSource", summary = "Replace a source as a whole")
    public RestResponse<SourceDetail> replace(@RestPath long id, SourceForm values) {
        var source = resource.current(Recorded.get(Source.class, id));
        resource.save(values, v -> v.applyTo(source));
        return resource.changed(source, sources.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeSource", summary = "Change some members of a source")
    public RestResponse<SourceDetail> change(@RestPath long id, JsonNode patch) {
        var source = resource.current(Recorded.get(Source.class, id));
        resource.save(resource.patched(SourceForm.of(source), patch), v -> v.applyTo(source));
        return resource.changed(source, sources.get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSource", summary = "Put a source in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Source.class, id));
        return resource.discarded(Kind.SOURCE, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreSource", summary = "Bring a source back from the trash")
    public RestResponse<SourceDetail> restore(@RestPath long id) {
        resource.restore(Kind.SOURCE, id);
        return show(id);
    }
}
