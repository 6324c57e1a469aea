package parley.parties;

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

/** Parties for programs. */
@Path("/api/v1/parties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "parties", description = "States, organisations, blocs and others that take part as a side.")
class PartyApi {
    private final PartyQueries parties;
    private final Merger merger;
    private final Citations citations;
    private final Resource resource;
    private final Batches batches;

    PartyApi(PartyQueries parties, Merger merger, Citations citations, Resource resource, Batches batches) {
        this.citations = citations;
        this.parties = parties;
        this.merger = merger;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listParties", summary = "List parties")
    public RestResponse<Listed<PartyRow>> index(
            @BeanParam PartyFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(parties.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getParty", summary = "Get a party")
    public RestResponse<CitedRecord<PartyRow>> show(@RestPath long id) {
        var party = get(id);
        return resource.found(party.record().version(), party);
    }

    @POST
    @Operation(operationId = "createParty", summary = "Record a party")
    public RestResponse<CitedRecord<PartyRow>> create(PartyForm values) {
        var party = resource.save(values, v -> v.applyTo(new Party()));
        return resource.created(Kind.PARTY, party, get(party.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordParties", summary = "Record up to 1,000 parties, all of them or none")
    public RestResponse<Batched<PartyRow>> createAll(List<PartyForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> v.applyTo(new Party()), parties::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceParty", summary = "Replace a party as a whole")
    public RestResponse<CitedRecord<PartyRow>> replace(@RestPath long id, PartyForm values) {
        var party = resource.current(Recorded.get(Party.class, id));
        resource.save(values, v -> v.applyTo(party));
        return resource.changed(party, get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeParty", summary = "Change some members of a party")
    public RestResponse<CitedRecord<PartyRow>> change(@RestPath long id, JsonNode patch) {
        var party = resource.current(Recorded.get(Party.class, id));
        resource.save(resource.patched(PartyForm.of(party), patch), v -> v.applyTo(party));
        return resource.changed(party, get(id));
    }

    @POST
    @Path("{id}/merger")
    @Operation(
            operationId = "mergeParty",
            summary = "Make two parties one",
            description =
                    "All that refers to this party refers to the one in the body from now on, which goes by the names of both and is"
                            + " answered; this one goes to the trash. Needs the role editor.")
    public RestResponse<CitedRecord<PartyRow>> merge(@RestPath long id, MergerForm values) {
        var from = Recorded.get(Party.class, id);
        var into = resource.save(values, v -> merger.merge(from, v));
        return resource.changed(into, get(into.id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteParty", summary = "Put a party in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Party.class, id));
        return resource.discarded(Kind.PARTY, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreParty", summary = "Bring a party back from the trash")
    public RestResponse<CitedRecord<PartyRow>> restore(@RestPath long id) {
        resource.restore(Kind.PARTY, id);
        return show(id);
    }

    private CitedRecord<PartyRow> get(long id) {
        return citations.with(parties.get(id), RecordRef.of(ClaimedKind.PARTY, id));
    }
}
