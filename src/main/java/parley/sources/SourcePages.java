package parley.sources;

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
import java.util.List;
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

/** Sources for people. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
@Transactional
class SourcePages {
    private final SourceQueries sources;
    private final CitedParagraphs paragraphs;
    private final ClaimFields fields;
    private final Forms forms;
    private final Trash trash;

    SourcePages(SourceQueries sources, CitedParagraphs paragraphs, ClaimFields fields, Forms forms, Trash trash) {
        this.paragraphs = paragraphs;
        this.fields = fields;
        this.sources = sources;
        this.forms = forms;
        this.trash = trash;
    }

    @GET
    public TemplateInstance index(
            SourceFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(sources.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page) : Templates.index(page, filter);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Form.of(SourceForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<SourceForm> form) {
        var source = forms.create(form, SourcePages::form, values -> values.applyTo(new Source()));
        return Reply.see("/sources/" + source.id, "Source recorded.");
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        var source = sources.get(id);
        return Templates.show(source, paragraphs.of(source), fields);
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var source = Recorded.get(Source.class, id);
        return Templates.form(Form.of(SourceForm.of(source), source.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<SourceForm> form) {
        var source = Recorded.get(Source.class, id);
        forms.update(form, f -> Templates.form(f, id), source, SourceForm.of(source), values -> values.applyTo(source));
        return Reply.see("/sources/" + id, "Source changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        trash.discard(Kind.SOURCE, id);
        return Reply.see("/sources", "Source deleted.", "/sources/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.SOURCE, id);
        return Reply.see("/sources/" + id, "Source restored.");
    }

    private static TemplateInstance form(Form<SourceForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance index(Shown<SourceRow> page, SourceFilter filter);

        static native TemplateInstance index$rows(Shown<SourceRow> page);

        static native TemplateInstance show(SourceDetail detail, List<CitedParagraph> paragraphs, ClaimFields fields);

        static native TemplateInstance form(Form<SourceForm> form, Long id);
    }
}
