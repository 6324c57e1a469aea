package parley.parties;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.records.Kind;
import parley.records.Names;
import parley.records.Recorded;
import parley.records.Trash;
import parley.sources.Citations;
import parley.sources.Cited;
import parley.sources.ClaimedKind;
import parley.sources.RecordRef;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;
import parley.web.Shown;

/** Posts for people. */
@Path("/posts")
@Produces(MediaType.TEXT_HTML)
@Transactional
class PostPages {
    private final Citations citations;
    private final PostQueries posts;
    private final Forms forms;
    private final Trash trash;
    private final Names names;

    PostPages(PostQueries posts, Forms forms, Trash trash, Names names, Citations citations) {
        this.citations = citations;
        this.posts = posts;
        this.forms = forms;
        this.trash = trash;
        this.names = names;
    }

    @GET
    public TemplateInstance index(
            PostFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(posts.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page) : Templates.index(page, filter);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@RestQuery Long person, @RestQuery Long party) {
        return form(Form.of(PostForm.blank(names.ref(Kind.PERSON, person), names.ref(Kind.PARTY, party))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<PostForm> form) {
        var post = forms.create(form, PostPages::form, values -> values.applyTo(new Post()));
        return Reply.see("/posts/" + post.id, "Post recorded.");
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id, @RestQuery String claims) {
        return Templates.show(posts.get(id), citations.on(RecordRef.of(ClaimedKind.POST, id), claims));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var post = Recorded.get(Post.class, id);
        return Templates.form(Form.of(PostForm.of(post), post.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<PostForm> form) {
        var post = Recorded.get(Post.class, id);
        forms.update(form, f -> Templates.form(f, id), post, PostForm.of(post), values -> values.applyTo(post));
        return Reply.see("/posts/" + id, "Post changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        trash.discard(Kind.POST, id);
        return Reply.see("/posts", "Post deleted.", "/posts/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.POST, id);
        return Reply.see("/posts/" + id, "Post restored.");
    }

    private static TemplateInstance form(Form<PostForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "posts")
    static class Templates {
        static native TemplateInstance index(Shown<PostRow> page, PostFilter filter);

        static native TemplateInstance index$rows(Shown<PostRow> page);

        static native TemplateInstance show(PostRow post, Cited cited);

        static native TemplateInstance form(Form<PostForm> form, Long id);
    }
}
