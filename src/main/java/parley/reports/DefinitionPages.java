package parley.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.BadParameter;
import parley.records.Paper;
import parley.records.Trash;
import parley.time.Clocks;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Invalid;
import parley.web.Reply;

/** Reports that are made by themselves: what of, when, and to whom they go. */
@Path("/reports/definitions")
@Produces(MediaType.TEXT_HTML)
@Transactional
class DefinitionPages {
    private static final String HERE = "/reports/definitions";

    private final DefinitionQueries queries;
    private final ScopeFilters filters;
    private final ScopeWords words;
    private final Reports reports;
    private final Issues issues;
    private final Mails mails;
    private final Forms forms;
    private final Clocks clocks;
    private final Trash trash;

    DefinitionPages(
            DefinitionQueries queries,
            ScopeFilters filters,
            ScopeWords words,
            Reports reports,
            Issues issues,
            Mails mails,
            Forms forms,
            Clocks clocks,
            Trash trash) {
        this.queries = queries;
        this.filters = filters;
        this.words = words;
        this.reports = reports;
        this.issues = issues;
        this.mails = mails;
        this.forms = forms;
        this.clocks = clocks;
        this.trash = trash;
    }

    @GET
    public TemplateInstance index() {
        return Templates.definitions(queries.all(), mails.on());
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@RestQuery String filter, @RestQuery String zone) {
        return Templates.definition(Form.of(DefinitionForm.blank(filter, reports.zone(zone))), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<DefinitionForm> form) {
        var definition = forms.create(
                form, f -> Templates.definition(f, null), values -> filled(values, new ReportDefinition()));
        queries.send(definition.id, form.values().addresses());
        return Reply.see(HERE + "/" + definition.id, "Report defined.");
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        ReportDefinition definition = issues.definition(id);
        var of = words.of(filters.read(definition.filter));
        return Templates.defined(
                definition,
                Day.values()[definition.weekday - 1].label(),
                definition.next(clocks.now()),
                of == null ? "everything on record" : of,
                queries.recipients(id),
                queries.runs(id),
                queries.letters(id),
                mails.on());
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        ReportDefinition definition = issues.definition(id);
        return Templates.definition(
                Form.of(DefinitionForm.of(definition, queries.addresses(id)), definition.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<DefinitionForm> form) {
        ReportDefinition definition = issues.definition(id);
        forms.update(
                form,
                f -> Templates.definition(f, id),
                definition,
                DefinitionForm.of(definition, queries.addresses(id)),
                values -> filled(values, definition));
        queries.send(id, form.values().addresses());
        return Reply.see(HERE + "/" + id, "Definition changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        issues.definition(id);
        trash.discard(Paper.REPORT_DEFINITION, id);
        return Reply.see(HERE, "Definition deleted; nothing is made or mailed.", HERE + "/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        if (trash.restore(Paper.REPORT_DEFINITION, id)) {
            issues.definition(id).resume(clocks.now());
        }
        return Reply.see(HERE + "/" + id, "Definition restored.");
    }

    private ReportDefinition filled(DefinitionForm values, ReportDefinition definition) {
        if (!values.unreadable().isEmpty()) {
            throw new Invalid(
                    "recipients",
                    values.unreadable().get(0)
                            + " is no address; write each on a line of its own, like ada@example.org.");
        }
        issues.allowed(values.sharing());
        if (!definition.enabled) {
            definition.resume(clocks.now());
        }
        values.applyTo(definition);
        try {
            words.of(filters.read(definition.filter));
        } catch (BadParameter bad) {
            throw new Invalid("filter", bad.getMessage());
        }
        return definition;
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance definitions(List<DefinitionQueries.Row> definitions, boolean mailed);

        static native TemplateInstance definition(Form<DefinitionForm> form, Long id);

        static native TemplateInstance defined(
                ReportDefinition definition,
                String day,
                Instant next,
                String of,
                List<DefinitionQueries.Recipient> recipients,
                List<DefinitionQueries.Run> runs,
                List<DefinitionQueries.Letter> letters,
                boolean mailed);
    }
}
