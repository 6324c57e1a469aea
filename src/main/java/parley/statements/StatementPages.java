package parley.statements;

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

/** Statements for people. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
@Transactional
class StatementPages {
    private final StatementQueries statements;
    private final Forms forms;
    private final Trash trash;
    private final Names names;
    private final Citations citations;

    StatementPages(StatementQueries statements, Forms forms, Trash trash, Names names, Citations citations) {
        this.statements = statements;
        this.forms = forms;
        this.trash = trash;
        this.names = names;
        this.citations = citations;
    }

    @GET
    public TemplateInstance index(
            StatementFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(statements.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page) : Templates.index(page, filter);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@RestQuery Long meeting) {
        return form(Form.of(StatementForm.blank(names.ref(Kind.MEETING, meeting))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<StatementForm> form) {
        var statement = forms.create(form, StatementPages::form, values -> values.applyTo(new Statement()));
        return Reply.see("/statements/" + statement.id, "Statement recorded.");
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id, @RestQuery String claims) {
        return Templates.show(statements.get(id), citations.on(RecordRef.of(ClaimedKind.STATEMENT, id), claims));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var statement = Recorded.get(Statement.class, id);
        return Templates.form(Form.of(StatementForm.of(statement), statement.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<StatementForm> form) {
        var statement = Recorded.get(Statement.class, id);
        forms.update(
                form,
                f -> Templates.form(f, id),
                statement,
                StatementForm.of(statement),
                values -> values.applyTo(statement));
        return Reply.see("/statements/" + id, "Statement changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        trash.discard(Kind.STATEMENT, id);
        return Reply.see("/statements", "Statement deleted.", "/statements/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.STATEMENT, id);
        return Reply.see("/statements/" + id, "Statement restored.");
    }

    private static TemplateInstance form(Form<StatementForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "statements")
    static class Templates {
        static native TemplateInstance index(Shown<StatementRow> page, StatementFilter filter);

        static native TemplateInstance index$rows(Shown<StatementRow> page);

        static native TemplateInstance show(StatementDetail statement, Cited cited);

        static native TemplateInstance form(Form<StatementForm> form, Long id);
    }
}
