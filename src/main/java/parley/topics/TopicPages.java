package parley.topics;

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
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.records.Kind;
import parley.records.Recorded;
import parley.records.Trash;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;
import parley.web.Shown;

/** Topics for people. */
@Path("/topics")
@Produces(MediaType.TEXT_HTML)
@Transactional
class TopicPages {
    private final TopicQueries topics;
    private final Forms forms;
    private final Trash trash;

    TopicPages(TopicQueries topics, Forms forms, Trash trash) {
        this.topics = topics;
        this.forms = forms;
        this.trash = trash;
    }

    @GET
    public TemplateInstance index(
            TopicFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(topics.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page) : Templates.index(page, filter);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Form.of(TopicForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<TopicForm> form) {
        var topic = forms.create(form, TopicPages::form, values -> values.applyTo(new Topic()));
        return Reply.see("/topics/" + topic.id, "Topic recorded.");
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        return Templates.show(topics.get(id));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var topic = Recorded.get(Topic.class, id);
        return Templates.form(Form.of(TopicForm.of(topic), topic.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<TopicForm> form) {
        var topic = Recorded.get(Topic.class, id);
        forms.update(form, f -> Templates.form(f, id), topic, TopicForm.of(topic), values -> values.applyTo(topic));
        return Reply.see("/topics/" + id, "Topic changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        trash.discard(Kind.TOPIC, id);
        return Reply.see("/topics", "Topic deleted.", "/topics/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.TOPIC, id);
        return Reply.see("/topics/" + id, "Topic restored.");
    }

    private static TemplateInstance form(Form<TopicForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "topics")
    static class Templates {
        static native TemplateInstance index(Shown<TopicRow> page, TopicFilter filter);

        static native TemplateInstance index$rows(Shown<TopicRow> page);

        static native TemplateInstance show(TopicRow topic);

        static native TemplateInstance form(Form<TopicForm> form, Long id);
    }
}
