package parley.topics;

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

/** Topics for programs. */
@Path("/api/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "topics", description = "Issues under negotiation, a tree.")
class TopicApi {
    private final TopicQueries topics;
    private final Resource resource;
    private final Batches batches;

    TopicApi(TopicQueries topics, Resource resource, Batches batches) {
        this.topics = topics;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listTopics", summary = "List topics")
    public RestResponse<Listed<TopicRow>> index(
            @BeanParam TopicFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(topics.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTopic", summary = "Get a topic")
    public RestResponse<TopicRow> show(@RestPath long id) {
        var topic = topics.get(id);
        return resource.found(topic.version(), topic);
    }

    @POST
    @Operation(operationId = "createTopic", summary = "Record a topic")
    public RestResponse<TopicRow> create(TopicForm values) {
        var topic = resource.save(values, v -> v.applyTo(new Topic()));
        return resource.created(Kind.TOPIC, topic, topics.get(topic.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordTopics", summary = "Record up to 1,000 topics, all of them or none")
    public RestResponse<Batched<TopicRow>> createAll(List<TopicForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> v.applyTo(new Topic()), topics::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceTopic", summary = "Replace a topic as a whole")
    public RestResponse<TopicRow> replace(@RestPath long id, TopicForm values) {
        var topic = resource.current(Recorded.get(Topic.class, id));
        resource.save(values, v -> v.applyTo(topic));
        return resource.changed(topic, topics.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeTopic", summary = "Change some members of a topic")
    public RestResponse<TopicRow> change(@RestPath long id, JsonNode patch) {
        var topic = resource.current(Recorded.get(Topic.class, id));
        resource.save(resource.patched(TopicForm.of(topic), patch), v -> v.applyTo(topic));
        return resource.changed(topic, topics.get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteTopic", summary = "Put a topic in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Topic.class, id));
        return resource.discarded(Kind.TOPIC, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreTopic", summary = "Bring a topic back from the trash")
    public RestResponse<TopicRow> restore(@RestPath long id) {
        resource.restore(Kind.TOPIC, id);
        return show(id);
    }
}
