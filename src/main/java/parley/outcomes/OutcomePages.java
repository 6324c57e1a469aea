package parley.outcomes;

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
import java.time.LocalDate;
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
import parley.time.Clocks;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;
import parley.web.Shown;

/** Outcomes for people. */
@Path("/outcomes")
@Produces(MediaType.TEXT_HTML)
@Transactional
class OutcomePages {
    private final Citations citations;
    private final OutcomeQueries outcomes;
    private final Forms forms;
    private final Trash trash;
    private final Names names;
    private final Clocks clocks;

    OutcomePages(OutcomeQueries outcomes, Forms forms, Trash trash, Names names, Clocks clocks, Citations citations) {
        this.citations = citations;
        this.outcomes = outcomes;
        this.forms = forms;
        this.trash = trash;
        this.names = names;
        this.clocks = clocks;
    }

    @GET
    public TemplateInstance index(
            OutcomeFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(outcomes.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page, clocks.today()) : Templates.index(page, filter, clocks.today());
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@RestQuery Long meeting) {
        return form(Form.of(OutcomeForm.blank(names.ref(Kind.MEETING, meeting))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<OutcomeForm> form) {
        var outcome = forms.create(form, OutcomePages::form, values -> values.applyTo(new Outcome()));
        return Reply.see("/meetings/" + outcome.meeting.id, "Outcome recorded.");
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id, @RestQuery String claims) {
        return Templates.show(
                outcomes.get(id), citations.on(RecordRef.of(ClaimedKind.OUTCOME, id), claims), clocks.today());
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var outcome = Recorded.get(Outcome.class, id);
        return Templates.form(Form.of(OutcomeForm.of(outcome), outcome.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<OutcomeForm> form) {
        var outcome = Recorded.get(Outcome.class, id);
        forms.update(
                form, f -> Templates.form(f, id), outcome, OutcomeForm.of(outcome), values -> values.applyTo(outcome));
        return Reply.see("/outcomes/" + id, "Outcome changed.");
    }

    @POST
    @Path("{id}/fulfilment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> fulfil(@RestPath long id, Form<FulfilmentForm> form) {
        var outcome = Recorded.get(Outcome.class, id);
        forms.create(form, f -> Templates.fulfilment(f, outcome.text, id), values -> values.applyTo(outcome));
        return Reply.see("/outcomes/" + id, "Commitment kept.");
    }

    @GET
    @Path("{id}/fulfilment")
    public TemplateInstance fulfilment(@RestPath long id) {
        var outcome = Recorded.get(Outcome.class, id);
        return Templates.fulfilment(Form.of(new FulfilmentForm(null, null)), outcome.text, id);
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        trash.discard(Kind.OUTCOME, id);
        return Reply.see("/outcomes", "Outcome deleted.", "/outcomes/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.OUTCOME, id);
        return Reply.see("/outcomes/" + id, "Outcome restored.");
    }

    private static TemplateInstance form(Form<OutcomeForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "outcomes")
    static class Templates {
        static native TemplateInstance index(Shown<OutcomeRow> page, OutcomeFilter filter, LocalDate today);

        static native TemplateInstance index$rows(Shown<OutcomeRow> page, LocalDate today);

        static native TemplateInstance show(OutcomeRow outcome, Cited cited, LocalDate today);

        static native TemplateInstance fulfilment(Form<FulfilmentForm> form, String text, long id);

        static native TemplateInstance form(Form<OutcomeForm> form, Long id);
    }
}
