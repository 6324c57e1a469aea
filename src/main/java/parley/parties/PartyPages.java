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
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.records.Kind;
import parley.records.Recorded;
import parley.records.Trash;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;
import parley.web.Shown;

/** Parties for people; the page of one is in the dossier. */
@Path("/parties")
@Produces(MediaType.TEXT_HTML)
@Transactional
class PartyPages {
    private final PartyQueries parties;
    private final Forms forms;
    private final Trash trash;

    PartyPages(PartyQueries parties, Forms forms, Trash trash) {
        this.parties = parties;
        this.forms = forms;
        this.trash = trash;
    }

    @GET
    public TemplateInstance index(
            PartyFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(parties.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page) : Templates.index(page, filter);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Form.of(PartyForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<PartyForm> form) {
        var party = forms.create(form, PartyPages::form, values -> values.applyTo(new Party()));
        return Reply.see("/parties/" + party.id, "Party recorded.");
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var party = Recorded.get(Party.class, id);
        return Templates.form(Form.of(PartyForm.of(party), party.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<PartyForm> form) {
        var party = Recorded.get(Party.class, id);
        forms.update(form, f -> Templates.form(f, id), party, PartyForm.of(party), values -> values.applyTo(party));
        return Reply.see("/parties/" + id, "Party changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        trash.discard(Kind.PARTY, id);
        return Reply.see("/parties", "Party deleted.", "/parties/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.PARTY, id);
        return Reply.see("/parties/" + id, "Party restored.");
    }

    private static TemplateInstance form(Form<PartyForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "parties")
    static class Templates {
        static native TemplateInstance index(Shown<PartyRow> page, PartyFilter filter);

        static native TemplateInstance index$rows(Shown<PartyRow> page);

        static native TemplateInstance form(Form<PartyForm> form, Long id);
    }
}
