package parley.negotiations;

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
import parley.sources.Citations;
import parley.sources.CitedRecord;
import parley.sources.ClaimedKind;
import parley.sources.RecordRef;
import parley.web.Batched;
import parley.web.Batches;
import parley.web.DryRun;
import parley.web.Listed;
import parley.web.MergePatch;
import parley.web.Resource;

/** Negotiations for programs. */
@Path("/api/v1/negotiations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "negotiations", description = "Processes and channels with several rounds.")
class NegotiationApi {
    private final NegotiationQueries negotiations;
    private final Citations citations;
    private final Resource resource;
    private final Batches batches;

    NegotiationApi(NegotiationQueries negotiations, Citations citations, Resource resource, Batches batches) {
        this.citations = citations;
        this.negotiations = negotiations;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listNegotiations", summary = "List negotiations")
    public RestResponse<Listed<NegotiationRow>> index(
            @BeanParam NegotiationFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(negotiations.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getNegotiation", summary = "Get a negotiation")
    public RestResponse<CitedRecord<NegotiationRow>> show(@RestPath long id) {
        var negotiation = get(id);
        return resource.found(negotiation.record().version(), negotiation);
    }

    @POST
    @Operation(operationId = "createNegotiation", summary = "Record a negotiation")
    public RestResponse<CitedRecord<NegotiationRow>> create(NegotiationForm values) {
        var negotiation = resource.save(values, v -> v.applyTo(new Negotiation()));
        return resource.created(Kind.NEGOTIATION, negotiation, get(negotiation.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordNegotiations", summary = "Record up to 1,000 negotiations, all of them or none")
    public RestResponse<Batched<NegotiationRow>> createAll(List<NegotiationForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> v.applyTo(new Negotiation()), negotiations::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceNegotiation", summary = "Replace a negotiation as a whole")
    public RestResponse<CitedRecord<NegotiationRow>> replace(@RestPath long id, NegotiationForm values) {
        var negotiation = resource.current(Recorded.get(Negotiation.class, id));
        resource.save(values, v -> v.applyTo(negotiation));
        return resource.changed(negotiation, get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeNegotiation", summary = "Change some members of a negotiation")
    public RestResponse<CitedRecord<NegotiationRow>> change(@RestPath long id, JsonNode patch) {
        var negotiation = resource.current(Recorded.get(Negotiation.class, id));
        resource.save(resource.patched(NegotiationForm.of(negotiation), patch), v -> v.applyTo(negotiation));
        return resource.changed(negotiation, get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteNegotiation", summary = "Put a negotiation in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Negotiation.class, id));
        return resource.discarded(Kind.NEGOTIATION, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreNegotiation", summary = "Bring a negotiation back from the trash")
    public RestResponse<CitedRecord<NegotiationRow>> restore(@RestPath long id) {
        resource.restore(Kind.NEGOTIATION, id);
        return show(id);
    }

    private CitedRecord<NegotiationRow> get(long id) {
        return citations.with(negotiations.get(id), RecordRef.of(ClaimedKind.NEGOTIATION, id));
    }
}
