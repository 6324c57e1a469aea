package parley.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import parley.chains.ChainQueries;
import parley.gaps.GapQueries;
import parley.meetings.MeetingQueries;
import parley.meetings.MeetingRow;
import parley.outcomes.OutcomeQueries;
import parley.positions.Position;
import parley.positions.PositionQueries;
import parley.query.Sql;
import parley.sources.ClaimQueries;
import parley.sources.ClaimedKind;
import parley.sources.RecordRef;
import parley.statements.StatementQueries;
import parley.time.Clocks;
import parley.time.Week;

/** Builds the weekly report, in a number of queries that does not grow with the record. */
@ApplicationScoped
public class WeeklyReportQueries {
    private static final int DAYS_AHEAD = 30;
    private static final int MOST_OPEN = 200;

    private static final String CERTAIN = """
            select m.id
              from meeting m
             where m.deleted_at is null
               and m.earliest >= :from
               and m.latest <= :to
             order by m.earliest, m.start_time nulls last, m.id
            """;

    private static final String POSSIBLE = """
            select m.id
              from meeting m
             where m.deleted_at is null
               and m.edtf is not null
               and coalesce(m.latest, 'infinity') >= :from
               and coalesce(m.earliest, '-infinity') <= :to
               and not (coalesce(m.earliest, '-infinity') >= :from and coalesce(m.latest, 'infinity') <= :to)
             order by m.earliest nulls last, m.id
            """;

    private static final String AHEAD = """
            select m.id
              from meeting m
             where m.deleted_at is null
               and m.status not in ('cancelled', 'boycotted')
               and m.earliest between :from and :to
             order by m.earliest, m.start_time nulls last, m.id
            """;

    private final Sql sql;
    private final MeetingQueries meetings;
    private final OutcomeQueries outcomes;
    private final ChainQueries chains;
    private final StatementQueries statements;
    private final PositionQueries positions;
    private final ClaimQueries claims;
    private final GapQueries gaps;
    private final Clocks clocks;

    WeeklyReportQueries(
            Sql sql,
            MeetingQueries meetings,
            OutcomeQueries outcomes,
            ChainQueries chains,
            StatementQueries statements,
            PositionQueries positions,
            ClaimQueries claims,
            GapQueries gaps,
            Clocks clocks) {
        this.claims = claims;
        this.gaps = gaps;
        this.statements = statements;
        this.positions = positions;
        this.sql = sql;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.chains = chains;
        this.clocks = clocks;
    }

    public WeeklyReport of(Week week) {
        var certain = ids(CERTAIN, week.first(), week.last());
        var next = week.last().plusDays(1);
        return new WeeklyReport(
                week,
                clocks.now(),
                clocks.zone(),
                meetings.rows(certain),
                between(POSSIBLE, week.first(), week.last()),
                outcomes.ofAll(certain),
                between(AHEAD, next, next.plusDays(DAYS_AHEAD - 1)),
                chains.promised(week.last(), MOST_OPEN),
                outcomes.openOn(week.last(), MOST_OPEN),
                statements.between(week.first(), week.last()),
                moved(week),
                claims.on(certain.stream()
                        .map(id -> RecordRef.of(ClaimedKind.MEETING, id))
                        .toList()),
                gaps.ofMeetings(certain));
    }

    private List<Position> moved(Week week) {
        return positions.on(week.last(), week.first().minusDays(1)).all().stream()
                .filter(Position::changed)
                .toList();
    }

    /** The weeks in which meetings surely took or take place, the latest first. */
    public List<Count> weeks(int most) {
        return sql.query("""
                        select cast(date_trunc('week', m.earliest) as date) as monday, count(*)
                          from meeting m
                         where m.deleted_at is null
                           and date_trunc('week', m.earliest) = date_trunc('week', m.latest)
                         group by monday
                         order by monday desc
                         limit :most
                        """).with("most", most).list(Count.class);
    }

    private List<MeetingRow> between(String text, LocalDate from, LocalDate to) {
        return meetings.rows(ids(text, from, to));
    }

    private List<Long> ids(String text, LocalDate from, LocalDate to) {
        return sql.query(text).with("from", from).with("to", to).list(Id.class).stream()
                .map(Id::id)
                .toList();
    }

    record Id(long id) {}

    /** A week and how many meetings were in it. */
    public record Count(LocalDate monday, int meetings) {
        public Week week() {
            return new Week(monday);
        }
    }
}
