package parley.sources;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.records.Kind;
import parley.records.Recorded;
import parley.records.Trash;
import parley.web.Form;
import parley.web.FormFields;
import parley.web.Forms;
import parley.web.Reply;
import parley.web.Shown;

/** Claims for people. */
@Path("/claims")
@Produces(MediaType.TEXT_HTML)
@Transactional
class ClaimPages {
    private final ClaimQueries claims;
    private final ClaimFields fields;
    private final Claims acts;
    private final Forms forms;
    private final Trash trash;

    ClaimPages(ClaimQueries claims, ClaimFields fields, Claims acts, Forms forms, Trash trash) {
        this.claims = claims;
        this.fields = fields;
        this.acts = acts;
        this.forms = forms;
        this.trash = trash;
    }

    @GET
    public TemplateInstance index(
            ClaimFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(claims.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page, fields) : Templates.index(page, filter, fields);
    }

    /** @param record {@code meeting:4} */
    @GET
    @Path("new")
    public TemplateInstance fresh(@RestQuery String record, @RestQuery String field) {
        var ref = RecordRef.read(record).orElseThrow(NotFoundException::new);
        fields.require(ref, field == null || field.isBlank() ? null : field);
        return page(Form.of(ClaimForm.about(ref, field)), ref, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<ClaimForm> form) {
        var claim = forms.create(form, f -> page(f, about(f), null), values -> acts.fill(values, new Claim()));
        return Reply.see(fields.path(claim.about()), "Claim recorded.");
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        var claim = claims.get(id);
        return Templates.show(claim, fields, fields.path(claim.ref()));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var claim = Recorded.get(Claim.class, id);
        return page(Form.of(ClaimForm.of(claim), claim.version), claim.about(), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<ClaimForm> form) {
        var claim = Recorded.get(Claim.class, id);
        var ref = claim.about();
        forms.update(form, f -> page(f, ref, id), claim, ClaimForm.of(claim), values -> acts.fill(values, claim));
        return Reply.see("/claims/" + id, "Claim changed.");
    }

    /** @param reason why this value and not its rivals */
    @POST
    @Path("{id}/choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> choose(@RestPath long id, @RestForm String reason) {
        var claim = acts.choose(Recorded.get(Claim.class, id), reason);
        return Reply.see(fields.path(claim.about()), "Value chosen.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        var path = fields.path(claims.get(id).ref());
        trash.discard(Kind.CLAIM, id);
        return Reply.see(path, "Claim deleted.", "/claims/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.CLAIM, id);
        return Reply.see("/claims/" + id, "Claim restored.");
    }

    private TemplateInstance page(Form<ClaimForm> form, RecordRef ref, Long id) {
        return Templates.form(form, ref, fields.of(ref.kind()), fields.path(ref), id);
    }

    private static RecordRef about(Form<ClaimForm> form) {
        return form.values().record().orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance index(Shown<ClaimRow> page, ClaimFilter filter, ClaimFields fields);

        static native TemplateInstance index$rows(Shown<ClaimRow> page, ClaimFields fields);

        static native TemplateInstance show(ClaimRow claim, ClaimFields fields, String path);

        static native TemplateInstance form(
                Form<ClaimForm> form, RecordRef ref, List<FormFields.Field> fields, String path, Long id);
    }
}
