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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.records.Kind;
import parley.records.Recorded;
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
    private final Resource resource;

    NegotiationApi(NegotiationQueries negotiations, Resource resource) {
        this.negotiations = negotiations;
        this.resource = resource;
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
    public RestResponse<NegotiationRow> show(@RestPath long id) {
        var negotiation = negotiations.get(id);
        return resource.found(negotiation.version(), negotiation);
    }

    @POST
    @Operation(operationId = "createNegotiation", summary = "Record a negotiation")
    public RestResponse<NegotiationRow> create(NegotiationForm values) {
        var negotiation = resource.save(values, v -> v.applyTo(new Negotiation()));
        return resource.created(Kind.NEGOTIATION, negotiation, negotiations.get(negotiation.id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceNegotiation", summary = "Replace a negotiation as a whole")
    public RestResponse<NegotiationRow> replace(@RestPath long id, NegotiationForm values) {
        var negotiation = resource.current(Recorded.get(Negotiation.class, id));
        resource.save(values, v -> v.applyTo(negotiation));
        return resource.changed(negotiation, negotiations.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeNegotiation", summary = "Change some members of a negotiation")
    public RestResponse<NegotiationRow> change(@RestPath long id, JsonNode patch) {
        var negotiation = resource.current(Recorded.get(Negotiation.class, id));
        resource.save(resource.patched(NegotiationForm.of(negotiation), patch), v -> v.applyTo(negotiation));
        return resource.changed(negotiation, negotiations.get(id));
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
    public RestResponse<NegotiationRow> restore(@RestPath long id) {
        resource.restore(Kind.NEGOTIATION, id);
        return show(id);
    }
}
