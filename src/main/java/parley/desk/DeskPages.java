package parley.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import parley.chains.ChainQueries;
import parley.chains.Promise;
import parley.meetings.MeetingFilter;
import parley.meetings.MeetingQueries;
import parley.meetings.MeetingRow;
import parley.outcomes.OutcomeQueries;
import parley.outcomes.OutcomeRow;
import parley.query.Paging;
import parley.reports.IssueFilter;
import parley.reports.IssueQueries;
import parley.reports.IssueRow;
import parley.reports.WeeklyReportQueries;
import parley.time.Clocks;
import parley.time.Week;

/** The desk: where the day begins. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Transactional
class DeskPages {
    private static final int MOST = 10;
    private static final int WEEKS = 6;

    private final MeetingQueries meetings;
    private final OutcomeQueries outcomes;
    private final ChainQueries chains;
    private final WeeklyReportQueries reports;
    private final IssueQueries issues;
    private final Clocks clocks;

    DeskPages(
            MeetingQueries meetings,
            OutcomeQueries outcomes,
            ChainQueries chains,
            WeeklyReportQueries reports,
            IssueQueries issues,
            Clocks clocks) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.chains = chains;
        this.reports = reports;
        this.issues = issues;
        this.clocks = clocks;
    }

    @GET
    public TemplateInstance index() {
        var today = clocks.today();
        var week = Week.of(today);
        return Templates.index(
                week,
                today,
                list(MeetingFilter.between(week.first(), week.last()), "date"),
                list(MeetingFilter.between(week.last().plusDays(1), null), "date"),
                list(MeetingFilter.between(null, today), "-date"),
                list(MeetingFilter.all(), "-updated"),
                outcomes.openOn(today, MOST),
                chains.promised(today, MOST),
                issues.page(IssueFilter.open(), Paging.first(MOST, "-updated")).rows(),
                reports.weeks(WEEKS));
    }

    private List<MeetingRow> list(MeetingFilter filter, String sort) {
        return meetings.page(filter, Paging.first(MOST, sort)).rows();
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance index(
                Week week,
                LocalDate today,
                List<MeetingRow> now,
                List<MeetingRow> ahead,
                List<MeetingRow> past,
                List<MeetingRow> changed,
                List<OutcomeRow> open,
                List<Promise> promised,
                List<IssueRow> issues,
                List<WeeklyReportQueries.Count> weeks);
    }
}
