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

/** Claims for programs. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "claims", description = "Who says so: a source supports a value of a record, or was read and does not say.")
class ClaimApi {
    private final ClaimQueries claims;
    private final Claims acts;
    private final Resource resource;
    private final Batches batches;

    ClaimApi(ClaimQueries claims, Claims acts, Resource resource, Batches batches) {
        this.acts = acts;
        this.claims = claims;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listClaims", summary = "List claims")
    public RestResponse<Listed<ClaimRow>> index(
            @BeanParam ClaimFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(claims.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getClaim", summary = "Get a claim")
    public RestResponse<ClaimRow> show(@RestPath long id) {
        var claim = claims.get(id);
        return resource.found(claim.version(), claim);
    }

    @POST
    @Operation(operationId = "createClaim", summary = "Record a claim")
    public RestResponse<ClaimRow> create(ClaimForm values) {
        var claim = resource.save(values, v -> acts.fill(v, new Claim()));
        return resource.created(Kind.CLAIM, claim, claims.get(claim.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordClaims", summary = "Record up to 1,000 claims, all of them or none")
    public RestResponse<Batched<ClaimRow>> createAll(List<ClaimForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> acts.fill(v, new Claim()), claims::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceClaim", summary = "Replace a claim as a whole")
    public RestResponse<ClaimRow> replace(@RestPath long id, ClaimForm values) {
        var claim = resource.current(Recorded.get(Claim.class, id));
        resource.save(values, v -> acts.fill(v, claim));
        return resource.changed(claim, claims.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeClaim", summary = "Change some members of a claim")
    public RestResponse<ClaimRow> change(@RestPath long id, JsonNode patch) {
        var claim = resource.current(Recorded.get(Claim.class, id));
        resource.save(resource.patched(ClaimForm.of(claim), patch), v -> acts.fill(v, claim));
        return resource.changed(claim, claims.get(id));
    }

    @POST
    @Path("{id}/choice")
    @Operation(
            operationId = "chooseClaim",
            summary = "Choose the value of a claim as the one that is shown",
            description = "Changes the record, too, where it shows another value. Rival claims stay.")
    public RestResponse<ClaimRow> choose(@RestPath long id, Choice choice) {
        var claim = Recorded.get(Claim.class, id);
        acts.choose(claim, choice == null ? null : choice.reason());
        return resource.changed(claim, claims.get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteClaim", summary = "Put a claim in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Claim.class, id));
        return resource.discarded(Kind.CLAIM, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreClaim", summary = "Bring a claim back from the trash")
    public RestResponse<ClaimRow> restore(@RestPath long id) {
        resource.restore(Kind.CLAIM, id);
        return show(id);
    }

    /** Why this value and not its rivals. */
    record Choice(String reason) {}
}
