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

/** People for programs. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "people", description = "Human beings.")
class PersonApi {
    private final PersonQueries people;
    private final Citations citations;
    private final Resource resource;
    private final Batches batches;

    PersonApi(PersonQueries people, Citations citations, Resource resource, Batches batches) {
        this.citations = citations;
        this.people = people;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listPeople", summary = "List people")
    public RestResponse<Listed<PersonRow>> index(
            @BeanParam PersonFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(people.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPerson", summary = "Get a person")
    public RestResponse<CitedRecord<PersonRow>> show(@RestPath long id) {
        var person = get(id);
        return resource.found(person.record().version(), person);
    }

    @POST
    @Operation(operationId = "createPerson", summary = "Record a person")
    public RestResponse<CitedRecord<PersonRow>> create(PersonForm values) {
        var person = resource.save(values, v -> v.applyTo(new Person()));
        return resource.created(Kind.PERSON, person, get(person.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordPeople", summary = "Record up to 1,000 people, all of them or none")
    public RestResponse<Batched<PersonRow>> createAll(List<PersonForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> v.applyTo(new Person()), people::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replacePerson", summary = "Replace a person as a whole")
    public RestResponse<CitedRecord<PersonRow>> replace(@RestPath long id, PersonForm values) {
        var person = resource.current(Recorded.get(Person.class, id));
        resource.save(values, v -> v.applyTo(person));
        return resource.changed(person, get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changePerson", summary = "Change some members of a person")
    public RestResponse<CitedRecord<PersonRow>> change(@RestPath long id, JsonNode patch) {
        var person = resource.current(Recorded.get(Person.class, id));
        resource.save(resource.patched(PersonForm.of(person), patch), v -> v.applyTo(person));
        return resource.changed(person, get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePerson", summary = "Put a person in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Person.class, id));
        return resource.discarded(Kind.PERSON, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restorePerson", summary = "Bring a person back from the trash")
    public RestResponse<CitedRecord<PersonRow>> restore(@RestPath long id) {
        resource.restore(Kind.PERSON, id);
        return show(id);
    }

    private CitedRecord<PersonRow> get(long id) {
        return citations.with(people.get(id), RecordRef.of(ClaimedKind.PERSON, id));
    }
}
