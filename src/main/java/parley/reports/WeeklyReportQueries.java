package parley.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.chains.Promise;
import parley.gaps.GapQueries;
import parley.meetings.MeetingQueries;
import parley.outcomes.OutcomeQueries;
import parley.outcomes.OutcomeRow;
import parley.parties.PartyQueries;
import parley.positions.Position;
import parley.query.Listing.Condition;
import parley.query.Sql;
import parley.query.Statement;
import parley.reports.WeeklyReport.Channel;
import parley.reports.WeeklyReport.Charts;
import parley.reports.WeeklyReport.Commitments;
import parley.reports.WeeklyReport.Encounter;
import parley.reports.WeeklyReport.LevelPoint;
import parley.reports.WeeklyReport.WeekCount;
import parley.sources.ClaimQueries;
import parley.sources.ClaimRow;
import parley.sources.ClaimedKind;
import parley.sources.RecordRef;
import parley.sources.SourceQueries;
import parley.statements.StatementQueries;
import parley.statements.StatementRow;
import parley.time.Clocks;
import parley.time.Week;

/** Builds the report of a period, in a number of queries that does not grow with the record. */
@ApplicationScoped
public class WeeklyReportQueries {
    private static final int DAYS_AHEAD = 30;

    /** One row more than a table shows, so that it is known to go on. */
    private static final int MOST = Shortening.MOST + 1;

    private final Sql sql;
    private final MeetingQueries meetings;
    private final OutcomeQueries outcomes;
    private final StatementQueries statements;
    private final PartyQueries parties;
    private final ClaimQueries claims;
    private final SourceQueries sources;
    private final GapQueries gaps;
    private final Clocks clocks;

    WeeklyReportQueries(
            Sql sql,
            MeetingQueries meetings,
            OutcomeQueries outcomes,
            StatementQueries statements,
            PartyQueries parties,
            ClaimQueries claims,
            SourceQueries sources,
            GapQueries gaps,
            Clocks clocks) {
        this.sql = sql;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.statements = statements;
        this.parties = parties;
        this.claims = claims;
        this.sources = sources;
        this.gaps = gaps;
        this.clocks = clocks;
    }

    public WeeklyReport of(ReportScope scope) {
        var only = meetings.condition(scope.filter());
        var touching = query(ReportSql.IN_PERIOD, only, scope)
                .with("zone", scope.zone().getId())
                .list(Touching.class);
        var certain = ids(touching, Touching::sure);
        var said = said(SaidSql.SAID, only, scope, certain);
        var perhaps = said(SaidSql.PERHAPS_SAID, only, scope, certain);
        var spoken = Stream.concat(said.stream(), perhaps.stream()).toList();
        var cited = cited(certain, spoken);
        var next = scope.period().to().plusDays(1);
        var ahead = new Period(next, next.plusDays(DAYS_AHEAD - 1L));
        return new WeeklyReport(
                scope,
                clocks.now(),
                meetings.rows(certain),
                meetings.rows(ids(touching, t -> !t.sure())),
                outcomes.ofAll(certain),
                commitments(scope, only),
                statements.rows(said),
                statements.rows(perhaps),
                positions(scope, spoken),
                meetings.rows(ids(query(ReportSql.AHEAD, only, ahead).with("most", MOST))),
                query(ReportSql.PROMISED, only, scope).with("most", MOST).list(Promise.class),
                armed(said(SaidSql.ARMED, only, scope, certain), perhaps),
                query(ChartSql.CHANNELS, only, scope).list(Channel.class),
                cited,
                sources.rows(cited.stream().map(c -> c.source().id()).distinct().toList()),
                gaps.ofMeetings(certain),
                charts(scope, only, certain));
    }

    /** The weeks in which meetings surely took or take place, the latest first. */
    public List<Count> weeks(int most) {
        return sql.query(ReportSql.WEEKS).with("most", most).list(Count.class);
    }

    private Commitments commitments(ReportScope scope, Condition only) {
        var noted = outcomes.rows(ids(
                query(ReportSql.NOTED, only, scope).with("zone", scope.zone().getId())));
        var kept = new ArrayList<>(outcomes.rows(ids(query(ReportSql.KEPT_AT_A_MEETING, only, scope))));
        noted.stream().filter(o -> !o.open() && !kept.contains(o)).forEach(kept::add);
        return new Commitments(
                noted.stream().filter(OutcomeRow::open).toList(),
                kept,
                outcomes.rows(ids(query(ReportSql.OVERDUE, only, scope).with("most", MOST))),
                outcomes.rows(ids(query(ReportSql.OPEN, only, scope).with("most", MOST))));
    }

    private List<Long> said(String text, Condition only, ReportScope scope, List<Long> certain) {
        return ids(query(text, only, scope)
                .with("sides", parties.asked("party", scope.sides()))
                .with("certain", certain)
                .with("most", MOST));
    }

    private List<StatementRow> armed(List<Long> dated, List<Long> perhaps) {
        var also = statements.rows(perhaps).stream().filter(s -> s.condition() != null && !dated.contains(s.id()));
        return Stream.concat(statements.rows(dated).stream(), also).toList();
    }

    private List<Position> positions(ReportScope scope, List<Long> said) {
        return sql.query(SaidSql.POSITIONS)
                .with("from", scope.period().from())
                .with("to", scope.period().to())
                .with("said", said)
                .list(Position.class);
    }

    private List<ClaimRow> cited(List<Long> certain, List<Long> said) {
        return claims.on(Stream.concat(
                        certain.stream().map(id -> RecordRef.of(ClaimedKind.MEETING, id)),
                        said.stream().map(id -> RecordRef.of(ClaimedKind.STATEMENT, id)))
                .toList());
    }

    private Charts charts(ReportScope scope, Condition only, List<Long> certain) {
        return new Charts(
                query(ChartSql.QUARTER, only, scope).list(WeekCount.class),
                query(ChartSql.LEVELS, only, scope).with("certain", certain).list(LevelPoint.class),
                query(ChartSql.ENCOUNTERS, only, scope).with("certain", certain).list(Encounter.class));
    }

    private Statement query(String text, Condition only, ReportScope scope) {
        return query(text, only, scope.period());
    }

    private Statement query(String text, Condition only, Period period) {
        return sql.query(text.formatted(only.text()))
                .with(only.values())
                .with("from", period.from())
                .with("to", period.to());
    }

    private static List<Long> ids(Statement query) {
        return query.list(Id.class).stream().map(Id::id).toList();
    }

    private static List<Long> ids(List<Touching> found, Predicate<Touching> which) {
        return found.stream().filter(which).map(Touching::id).limit(MOST).toList();
    }

    record Id(long id) {}

    record Touching(long id, boolean sure) {}

    /** A week and how many meetings were in it. */
    public record Count(LocalDate monday, int meetings) {
        public Week week() {
            return new Week(monday);
        }
    }
}
