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

/** Posts for programs. */
@Path("/api/v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "posts", description = "Offices held: person, title, party, from when to when.")
class PostApi {
    private final PostQueries posts;
    private final Citations citations;
    private final Resource resource;
    private final Batches batches;

    PostApi(PostQueries posts, Citations citations, Resource resource, Batches batches) {
        this.citations = citations;
        this.posts = posts;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listPosts", summary = "List posts")
    public RestResponse<Listed<PostRow>> index(
            @BeanParam PostFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(posts.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPost", summary = "Get a post")
    public RestResponse<CitedRecord<PostRow>> show(@RestPath long id) {
        var post = get(id);
        return resource.found(post.record().version(), post);
    }

    @POST
    @Operation(operationId = "createPost", summary = "Record a post")
    public RestResponse<CitedRecord<PostRow>> create(PostForm values) {
        var post = resource.save(values, v -> v.applyTo(new Post()));
        return resource.created(Kind.POST, post, get(post.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordPosts", summary = "Record up to 1,000 posts, all of them or none")
    public RestResponse<Batched<PostRow>> createAll(List<PostForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> v.applyTo(new Post()), posts::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replacePost", summary = "Replace a post as a whole")
    public RestResponse<CitedRecord<PostRow>> replace(@RestPath long id, PostForm values) {
        var post = resource.current(Recorded.get(Post.class, id));
        resource.save(values, v -> v.applyTo(post));
        return resource.changed(post, get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changePost", summary = "Change some members of a post")
    public RestResponse<CitedRecord<PostRow>> change(@RestPath long id, JsonNode patch) {
        var post = resource.current(Recorded.get(Post.class, id));
        resource.save(resource.patched(PostForm.of(post), patch), v -> v.applyTo(post));
        return resource.changed(post, get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePost", summary = "Put a post in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Post.class, id));
        return resource.discarded(Kind.POST, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restorePost", summary = "Bring a post back from the trash")
    public RestResponse<CitedRecord<PostRow>> restore(@RestPath long id) {
        resource.restore(Kind.POST, id);
        return show(id);
    }

    private CitedRecord<PostRow> get(long id) {
        return citations.with(posts.get(id), RecordRef.of(ClaimedKind.POST, id));
    }
}
