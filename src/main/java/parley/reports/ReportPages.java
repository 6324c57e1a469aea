package parley.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import parley.meetings.MeetingFilter;
import parley.query.Paging;
import parley.records.Names;
import parley.reports.formats.ReportFiles;
import parley.reports.formats.ReportFormat;
import parley.reports.formats.ReportView;
import parley.time.Clocks;
import parley.time.Week;
import parley.web.Reply;

/** The report of a week, or of some days, as the record fills it now: as a page and in every format. */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
@Transactional
class ReportPages {
    private static final int WEEKS = 60;

    private final WeeklyReportQueries weeks;
    private final IssueQueries issues;
    private final Reports reports;
    private final ScopeFilters filters;
    private final NamedFilters named;
    private final Names names;
    private final ReportFiles files;
    private final Clocks clocks;

    ReportPages(
            WeeklyReportQueries weeks,
            IssueQueries issues,
            Reports reports,
            ScopeFilters filters,
            NamedFilters named,
            Names names,
            ReportFiles files,
            Clocks clocks) {
        this.weeks = weeks;
        this.issues = issues;
        this.reports = reports;
        this.filters = filters;
        this.named = named;
        this.names = names;
        this.files = files;
        this.clocks = clocks;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(
                issues.page(IssueFilter.all(), Paging.first()).rows(),
                weeks.weeks(WEEKS),
                named.all(),
                Week.of(clocks.today()));
    }

    /** From the fields where a period and a filter are typed, to their page. */
    @GET
    @Path("weekly")
    public Response choose(@BeanParam ScopeForm form) {
        return Response.seeOther(form.address(names)).build();
    }

    @POST
    @Path("filters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> keep(
            @FormParam("name") String name,
            @FormParam("period") String period,
            @FormParam("filter") String filter,
            @FormParam("zone") String zone) {
        named.keep(name, reports.scope(period, filters.read(filter), zone));
        return Reply.see("/reports", "Filter saved.");
    }

    @POST
    @Path("filters/{id}/deletion")
    public RestResponse<Void> forget(@RestPath long id) {
        named.forget(id);
        return Reply.see("/reports", "Filter removed.");
    }

    @GET
    @Path("weekly/{period}")
    public TemplateInstance weekly(
            @RestPath String period, @BeanParam MeetingFilter filter, @RestQuery String zone, @Context UriInfo uri) {
        var asked = reports.scope(period, filter, zone);
        var query = uri.getRequestUri().getRawQuery();
        return Templates.weekly(
                new ReportView(reports.filled(asked)),
                asked.period(),
                issues.of(asked.period()),
                ScopeForm.of(asked, names),
                ScopeFilters.text(asked.filter()),
                defined(asked),
                query == null ? "" : "?" + query,
                List.of(ReportFormat.values()));
    }

    @GET
    @Path("weekly/{period}.{format:[a-z]+}")
    public Response file(
            @RestPath String period, @RestPath String format, @BeanParam MeetingFilter filter, @RestQuery String zone) {
        return files.answer(reports.filled(reports.scope(period, filter, zone)), ReportFormat.of(format));
    }

    /** Where the same is defined for every week. */
    private static String defined(ReportScope asked) {
        return "/reports/definitions/new?filter="
                + URLEncoder.encode(ScopeFilters.text(asked.filter()), StandardCharsets.UTF_8) + "&zone="
                + URLEncoder.encode(asked.zone().getId(), StandardCharsets.UTF_8);
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance index(
                List<IssueRow> issues, List<WeeklyReportQueries.Count> weeks, List<NamedFilters.Row> named, Week now);

        static native TemplateInstance weekly(
                ReportView view,
                Period period,
                List<IssueRow> issues,
                ScopeForm scope,
                String filter,
                String defined,
                String query,
                List<ReportFormat> formats);
    }
}
