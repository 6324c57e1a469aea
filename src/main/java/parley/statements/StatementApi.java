package parley.statements;

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

/** Statements for programs. */
@Path("/api/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "statements", description = "What was said on the record, by whom, to whom, and through whom.")
class StatementApi {
    private final StatementQueries statements;
    private final Citations citations;
    private final Resource resource;
    private final Batches batches;

    StatementApi(StatementQueries statements, Citations citations, Resource resource, Batches batches) {
        this.citations = citations;
        this.statements = statements;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listStatements", summary = "List statements")
    public RestResponse<Listed<StatementRow>> index(
            @BeanParam StatementFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(statements.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getStatement", summary = "Get a statement")
    public RestResponse<CitedRecord<StatementDetail>> show(@RestPath long id) {
        var statement = get(id);
        return resource.found(statement.record().row().version(), statement);
    }

    @POST
    @Operation(operationId = "createStatement", summary = "Record a statement")
    public RestResponse<CitedRecord<StatementDetail>> create(StatementForm values) {
        var statement = resource.save(values, v -> v.applyTo(new Statement()));
        return resource.created(Kind.STATEMENT, statement, get(statement.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordStatements", summary = "Record up to 1,000 statements, all of them or none")
    public RestResponse<Batched<StatementRow>> createAll(List<StatementForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> v.applyTo(new Statement()), statements::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceStatement", summary = "Replace a statement as a whole")
    public RestResponse<CitedRecord<StatementDetail>> replace(@RestPath long id, StatementForm values) {
        var statement = resource.current(Recorded.get(Statement.class, id));
        resource.save(values, v -> v.applyTo(statement));
        return resource.changed(statement, get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeStatement", summary = "Change some members of a statement")
    public RestResponse<CitedRecord<StatementDetail>> change(@RestPath long id, JsonNode patch) {
        var statement = resource.current(Recorded.get(Statement.class, id));
        resource.save(resource.patched(StatementForm.of(statement), patch), v -> v.applyTo(statement));
        return resource.changed(statement, get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteStatement", summary = "Put a statement in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Statement.class, id));
        return resource.discarded(Kind.STATEMENT, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreStatement", summary = "Bring a statement back from the trash")
    public RestResponse<CitedRecord<StatementDetail>> restore(@RestPath long id) {
        resource.restore(Kind.STATEMENT, id);
        return show(id);
    }

    private CitedRecord<StatementDetail> get(long id) {
        return citations.with(statements.get(id), RecordRef.of(ClaimedKind.STATEMENT, id));
    }
}
