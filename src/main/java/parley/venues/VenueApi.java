package parley.venues;

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

/** Venues for programs. */
@Path("/api/v1/venues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "venues", description = "Places that can be met at.")
class VenueApi {
    private final VenueQueries venues;
    private final Citations citations;
    private final Resource resource;
    private final Batches batches;

    VenueApi(VenueQueries venues, Citations citations, Resource resource, Batches batches) {
        this.citations = citations;
        this.venues = venues;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listVenues", summary = "List venues")
    public RestResponse<Listed<VenueRow>> index(
            @BeanParam VenueFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(venues.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getVenue", summary = "Get a venue")
    public RestResponse<CitedRecord<VenueRow>> show(@RestPath long id) {
        var venue = get(id);
        return resource.found(venue.record().version(), venue);
    }

    @POST
    @Operation(operationId = "createVenue", summary = "Record a venue")
    public RestResponse<CitedRecord<VenueRow>> create(VenueForm values) {
        var venue = resource.save(values, v -> v.applyTo(new Venue()));
        return resource.created(Kind.VENUE, venue, get(venue.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordVenues", summary = "Record up to 1,000 venues, all of them or none")
    public RestResponse<Batched<VenueRow>> createAll(List<VenueForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> v.applyTo(new Venue()), venues::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceVenue", summary = "Replace a venue as a whole")
    public RestResponse<CitedRecord<VenueRow>> replace(@RestPath long id, VenueForm values) {
        var venue = resource.current(Recorded.get(Venue.class, id));
        resource.save(values, v -> v.applyTo(venue));
        return resource.changed(venue, get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeVenue", summary = "Change some members of a venue")
    public RestResponse<CitedRecord<VenueRow>> change(@RestPath long id, JsonNode patch) {
        var venue = resource.current(Recorded.get(Venue.class, id));
        resource.save(resource.patched(VenueForm.of(venue), patch), v -> v.applyTo(venue));
        return resource.changed(venue, get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteVenue", summary = "Put a venue in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Venue.class, id));
        return resource.discarded(Kind.VENUE, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreVenue", summary = "Bring a venue back from the trash")
    public RestResponse<CitedRecord<VenueRow>> restore(@RestPath long id) {
        resource.restore(Kind.VENUE, id);
        return show(id);
    }

    private CitedRecord<VenueRow> get(long id) {
        return citations.with(venues.get(id), RecordRef.of(ClaimedKind.VENUE, id));
    }
}
