package parley.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.records.Paper;
import parley.records.Trash;
import parley.reports.formats.ReportFiles;
import parley.reports.formats.ReportFormat;
import parley.reports.formats.ReportView;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;

/** Issues: written in a form beside what they will say, published, read. */
@Path("/reports/issues")
@Produces(MediaType.TEXT_HTML)
@Transactional
class IssuePages {
    private static final String HERE = "/reports/issues/";

    private final Issues issues;
    private final IssueDocuments documents;
    private final IssueQueries queries;
    private final Reports reports;
    private final ScopeFilters filters;
    private final ReportFiles files;
    private final Forms forms;
    private final Trash trash;

    IssuePages(
            Issues issues,
            IssueDocuments documents,
            IssueQueries queries,
            Reports reports,
            ScopeFilters filters,
            ReportFiles files,
            Forms forms,
            Trash trash) {
        this.issues = issues;
        this.documents = documents;
        this.queries = queries;
        this.reports = reports;
        this.filters = filters;
        this.files = files;
        this.forms = forms;
        this.trash = trash;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> begin(
            @FormParam("period") String period, @FormParam("filter") String filter, @FormParam("zone") String zone) {
        var issue = issues.begin(reports.scope(period, filters.read(filter), zone), null);
        return Reply.see(HERE + issue.id + "/edit", "Draft begun.");
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        var issue = issues.get(id);
        return Templates.issue(
                new ReportView(documents.of(issue)),
                queries.get(id),
                queries.correction(id).orElse(null),
                issues.reviewed(),
                List.of(ReportFormat.values()));
    }

    @GET
    @Path("{id}.{format:[a-z]+}")
    public Response file(@RestPath long id, @RestPath String format) {
        return files.answer(documents.of(issues.get(id)), ReportFormat.of(format));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var issue = issues.get(id);
        issue.requireOpen();
        return form(Form.of(IssueForm.of(issue, documents.written(issue)), issue.version), issue);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> write(@RestPath long id, Form<IssueForm> form) {
        save(id, form);
        return Reply.see(HERE + id + "/edit", "Saved.");
    }

    /** What the page sends while somebody types: answers whether it was kept, what it still lacks, and what the issue says now. */
    @POST
    @Path("{id}/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance keep(@RestPath long id, Form<IssueForm> form) {
        var issue = issues.get(id);
        issue.requireOpen();
        var kept = forms.keepTyped(form, issue, values -> issues.write(issue, values));
        var now = issues.get(id);
        return Templates.preview(new ReportView(documents.of(now)), form, kept, now.version);
    }

    @POST
    @Path("{id}/review")
    public RestResponse<Void> submit(@RestPath long id) {
        issues.submit(issues.get(id));
        return Reply.see(HERE + id, "Submitted for review.");
    }

    @POST
    @Path("{id}/return")
    public RestResponse<Void> giveBack(@RestPath long id) {
        issues.giveBack(issues.get(id));
        return Reply.see(HERE + id, "Given back.");
    }

    @POST
    @Path("{id}/publication")
    public RestResponse<Void> publish(@RestPath long id) {
        issues.publish(issues.get(id));
        return Reply.see(HERE + id, "Published.");
    }

    @POST
    @Path("{id}/correction")
    public RestResponse<Void> correct(@RestPath long id) {
        return Reply.see(HERE + issues.correct(issues.get(id)).id + "/edit", "Correction begun.");
    }

    /** What is published cannot be deleted. */
    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        issues.get(id).requireOpen();
        trash.discard(Paper.REPORT_ISSUE, id);
        return Reply.see("/reports", "Draft deleted.", HERE + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Paper.REPORT_ISSUE, id);
        return Reply.see(HERE + id, "Draft restored.");
    }

    private ReportIssue save(long id, Form<IssueForm> form) {
        var issue = issues.get(id);
        issue.requireOpen();
        var now = IssueForm.of(issue, documents.written(issue));
        return forms.update(form, f -> form(f, issues.get(id)), issue, now, values -> issues.write(issue, values));
    }

    private TemplateInstance form(Form<IssueForm> form, ReportIssue issue) {
        return Templates.write(form, new ReportView(documents.of(issue)), queries.get(issue.id));
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance issue(
                ReportView view, IssueRow issue, IssueRow correction, boolean reviewed, List<ReportFormat> formats);

        static native TemplateInstance write(Form<IssueForm> form, ReportView view, IssueRow issue);

        static native TemplateInstance preview(ReportView view, Form<IssueForm> form, boolean kept, int version);
    }
}
