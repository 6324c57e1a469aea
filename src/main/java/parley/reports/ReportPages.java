package parley.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import parley.meetings.MeetingFilter;
import parley.query.Paging;
import parley.reports.formats.ReportFiles;
import parley.reports.formats.ReportFormat;
import parley.reports.formats.ReportView;
import parley.time.Clocks;
import parley.time.Week;

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
    private final ReportFiles files;
    private final Clocks clocks;

    ReportPages(
            WeeklyReportQueries weeks,
            IssueQueries issues,
            Reports reports,
            ScopeFilters filters,
            ReportFiles files,
            Clocks clocks) {
        this.weeks = weeks;
        this.issues = issues;
        this.reports = reports;
        this.filters = filters;
        this.files = files;
        this.clocks = clocks;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(
                issues.page(IssueFilter.all(), Paging.first()).rows(), weeks.weeks(WEEKS), Week.of(clocks.today()));
    }

    /** From the field where a period is typed, to its page. */
    @GET
    @Path("weekly")
    public Response choose(@RestQuery String period) {
        return Response.seeOther(
                        URI.create("/reports/weekly/" + Period.parse(period).text()))
                .build();
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
                filters.text(asked.filter()),
                query == null ? "" : "?" + query,
                List.of(ReportFormat.values()));
    }

    @GET
    @Path("weekly/{period}.{format:[a-z]+}")
    public Response file(
            @RestPath String period, @RestPath String format, @BeanParam MeetingFilter filter, @RestQuery String zone) {
        return files.answer(reports.filled(reports.scope(period, filter, zone)), ReportFormat.of(format));
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance index(List<IssueRow> issues, List<WeeklyReportQueries.Count> weeks, Week now);

        static native TemplateInstance weekly(
                ReportView view, Period period, String filter, String query, List<ReportFormat> formats);
    }
}
