package parley.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import parley.query.BadParameter;
import parley.time.Clocks;
import parley.time.Week;

/** The weekly report, as a page and as a table. */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
@Transactional
class ReportPages {
    private static final int WEEKS = 60;

    private final WeeklyReportQueries reports;
    private final Clocks clocks;

    ReportPages(WeeklyReportQueries reports, Clocks clocks) {
        this.reports = reports;
        this.clocks = clocks;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(reports.weeks(WEEKS), Week.of(clocks.today()));
    }

    /** From the field where a week is typed, to its page. */
    @GET
    @Path("weekly")
    public Response choose(@RestQuery String week) {
        return Response.seeOther(URI.create("/reports/weekly/" + week(week).text()))
                .build();
    }

    @GET
    @Path("weekly/{week}")
    public TemplateInstance weekly(@RestPath String week) {
        return Templates.weekly(reports.of(week(week)));
    }

    @GET
    @Path("weekly/{week}.csv")
    @Produces("text/csv")
    public Response csv(@RestPath String week) {
        var asked = week(week);
        var out = new StringWriter();
        WeeklyCsv.write(reports.of(asked), out);
        return Response.ok(out.toString(), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"parley-" + asked.text() + ".csv\"")
                .build();
    }

    private static Week week(String text) {
        try {
            return Week.parse(text == null ? "" : text.strip());
        } catch (IllegalArgumentException e) {
            throw new BadParameter("week", e.getMessage());
        }
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance index(List<WeeklyReportQueries.Count> weeks, Week now);

        static native TemplateInstance weekly(WeeklyReport report);
    }
}
