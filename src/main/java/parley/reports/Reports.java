package parley.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.meetings.MeetingFilter;
import parley.query.BadParameter;
import parley.records.Sharing;
import parley.time.Clocks;

/** Makes reports that nobody has written anything into. */
@ApplicationScoped
public class Reports {
    private final WeeklyReportQueries queries;
    private final ScopeWords words;
    private final Clocks clocks;
    private final String desk;

    /** @param desk what the desk is called, in the head of every report: {@code parley.desk} */
    Reports(
            WeeklyReportQueries queries,
            ScopeWords words,
            Clocks clocks,
            @ConfigProperty(name = "parley.desk", defaultValue = "Parley") String desk) {
        this.queries = queries;
        this.words = words;
        this.clocks = clocks;
        this.desk = desk;
    }

    /** @throws BadParameter where the period, the filter or the zone is none */
    public ReportScope scope(String period, MeetingFilter filter, String zone) {
        var asked = Period.parse(period);
        return new ReportScope(asked, zone(zone), filter.ofAllDays(), words.of(filter));
    }

    /** What the record says now. */
    public ReportDocument filled(ReportScope scope) {
        var head = new IssueHead(desk, false, null, Sharing.CLEAR, null, null, null, null);
        return written(scope, Written.nothing(), head, SinceSection.none());
    }

    ReportDocument written(ReportScope scope, Written written, IssueHead head, SinceSection since) {
        return new ReportWriting(queries.of(scope), written, head, since).document();
    }

    String desk() {
        return desk;
    }

    /** The desk's where none is asked for. */
    ZoneId zone(String asked) {
        try {
            return asked == null || asked.isBlank() ? clocks.zone() : ZoneId.of(asked.strip());
        } catch (DateTimeException e) {
            throw new BadParameter("zone", "zone is an IANA zone, like Europe/Prague.");
        }
    }
}
