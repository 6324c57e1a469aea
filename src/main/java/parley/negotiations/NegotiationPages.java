package parley.negotiations;

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

/** Negotiations for people; the page of one is in the dossier. */
@Path("/negotiations")
@Produces(MediaType.TEXT_HTML)
@Transactional
class NegotiationPages {
    private final NegotiationQueries negotiations;
    private final Forms forms;
    private final Trash trash;

    NegotiationPages(NegotiationQueries negotiations, Forms forms, Trash trash) {
        this.negotiations = negotiations;
        this.forms = forms;
        this.trash = trash;
    }

    @GET
    public TemplateInstance index(
            NegotiationFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(negotiations.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page) : Templates.index(page, filter);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Form.of(NegotiationForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<NegotiationForm> form) {
        var negotiation = forms.create(form, NegotiationPages::form, values -> values.applyTo(new Negotiation()));
        return Reply.see("/negotiations/" + negotiation.id, "Negotiation recorded.");
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var negotiation = Recorded.get(Negotiation.class, id);
        return Templates.form(Form.of(NegotiationForm.of(negotiation), negotiation.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<NegotiationForm> form) {
        var negotiation = Recorded.get(Negotiation.class, id);
        forms.update(
                form,
                f -> Templates.form(f, id),
                negotiation,
                NegotiationForm.of(negotiation),
                values -> values.applyTo(negotiation));
        return Reply.see("/negotiations/" + id, "Negotiation changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        trash.discard(Kind.NEGOTIATION, id);
        return Reply.see("/negotiations", "Negotiation deleted.", "/negotiations/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.NEGOTIATION, id);
        return Reply.see("/negotiations/" + id, "Negotiation restored.");
    }

    private static TemplateInstance form(Form<NegotiationForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "negotiations")
    static class Templates {
        static native TemplateInstance index(Shown<NegotiationRow> page, NegotiationFilter filter);

        static native TemplateInstance index$rows(Shown<NegotiationRow> page);

        static native TemplateInstance form(Form<NegotiationForm> form, Long id);
    }
}
