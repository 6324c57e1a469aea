package parley.venues;

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

/** Venues for people. */
@Path("/venues")
@Produces(MediaType.TEXT_HTML)
@Transactional
class VenuePages {
    private final Citations citations;
    private final VenueQueries venues;
    private final Forms forms;
    private final Trash trash;

    VenuePages(VenueQueries venues, Forms forms, Trash trash, Citations citations) {
        this.citations = citations;
        this.venues = venues;
        this.forms = forms;
        this.trash = trash;
    }

    @GET
    public TemplateInstance index(
            VenueFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(venues.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page) : Templates.index(page, filter);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Form.of(VenueForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<VenueForm> form) {
        var venue = forms.create(form, VenuePages::form, values -> values.applyTo(new Venue()));
        return Reply.see("/venues/" + venue.id, "Venue recorded.");
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id, @RestQuery String claims) {
        return Templates.show(venues.get(id), citations.on(RecordRef.of(ClaimedKind.VENUE, id), claims));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var venue = Recorded.get(Venue.class, id);
        return Templates.form(Form.of(VenueForm.of(venue), venue.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<VenueForm> form) {
        var venue = Recorded.get(Venue.class, id);
        forms.update(form, f -> Templates.form(f, id), venue, VenueForm.of(venue), values -> values.applyTo(venue));
        return Reply.see("/venues/" + id, "Venue changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        trash.discard(Kind.VENUE, id);
        return Reply.see("/venues", "Venue deleted.", "/venues/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.VENUE, id);
        return Reply.see("/venues/" + id, "Venue restored.");
    }

    private static TemplateInstance form(Form<VenueForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "venues")
    static class Templates {
        static native TemplateInstance index(Shown<VenueRow> page, VenueFilter filter);

        static native TemplateInstance index$rows(Shown<VenueRow> page);

        static native TemplateInstance show(VenueRow venue, Cited cited);

        static native TemplateInstance form(Form<VenueForm> form, Long id);
    }
}
