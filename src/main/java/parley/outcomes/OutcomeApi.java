package parley.outcomes;

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

/** Outcomes for programs. */
@Path("/api/v1/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "outcomes", description = "What meetings produced; those that are owed are commitments.")
class OutcomeApi {
    private final OutcomeQueries outcomes;
    private final Citations citations;
    private final Resource resource;
    private final Batches batches;

    OutcomeApi(OutcomeQueries outcomes, Citations citations, Resource resource, Batches batches) {
        this.citations = citations;
        this.outcomes = outcomes;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listOutcomes", summary = "List outcomes")
    public RestResponse<Listed<OutcomeRow>> index(
            @BeanParam OutcomeFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(outcomes.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getOutcome", summary = "Get an outcome")
    public RestResponse<CitedRecord<OutcomeRow>> show(@RestPath long id) {
        var outcome = get(id);
        return resource.found(outcome.record().version(), outcome);
    }

    @POST
    @Operation(operationId = "createOutcome", summary = "Record an outcome")
    public RestResponse<CitedRecord<OutcomeRow>> create(OutcomeForm values) {
        var outcome = resource.save(values, v -> v.applyTo(new Outcome()));
        return resource.created(Kind.OUTCOME, outcome, get(outcome.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordOutcomes", summary = "Record up to 1,000 outcomes, all of them or none")
    public RestResponse<Batched<OutcomeRow>> createAll(List<OutcomeForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> v.applyTo(new Outcome()), outcomes::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceOutcome", summary = "Replace an outcome as a whole")
    public RestResponse<CitedRecord<OutcomeRow>> replace(@RestPath long id, OutcomeForm values) {
        var outcome = resource.current(Recorded.get(Outcome.class, id));
        resource.save(values, v -> v.applyTo(outcome));
        return resource.changed(outcome, get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeOutcome", summary = "Change some members of an outcome")
    public RestResponse<CitedRecord<OutcomeRow>> change(@RestPath long id, JsonNode patch) {
        var outcome = resource.current(Recorded.get(Outcome.class, id));
        resource.save(resource.patched(OutcomeForm.of(outcome), patch), v -> v.applyTo(outcome));
        return resource.changed(outcome, get(id));
    }

    @POST
    @Path("{id}/fulfilment")
    @Operation(operationId = "fulfilOutcome", summary = "Close a commitment by what shows that it was kept")
    public RestResponse<CitedRecord<OutcomeRow>> fulfil(@RestPath long id, FulfilmentForm values) {
        var outcome = Recorded.get(Outcome.class, id);
        resource.save(values, v -> v.applyTo(outcome));
        return resource.changed(outcome, get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteOutcome", summary = "Put an outcome in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Outcome.class, id));
        return resource.discarded(Kind.OUTCOME, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreOutcome", summary = "Bring an outcome back from the trash")
    public RestResponse<CitedRecord<OutcomeRow>> restore(@RestPath long id) {
        resource.restore(Kind.OUTCOME, id);
        return show(id);
    }

    private CitedRecord<OutcomeRow> get(long id) {
        return citations.with(outcomes.get(id), RecordRef.of(ClaimedKind.OUTCOME, id));
    }
}
