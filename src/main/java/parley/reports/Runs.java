package parley.reports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import parley.query.Sql;
import parley.time.Clocks;
import parley.time.Week;

/**
 * Makes the reports that are due, each once however many copies of Parley run: who inserts the row of a run makes the report. One that
 * failed, or whose copy died, is tried again; what was due while nothing ran is caught up.
 */
@ApplicationScoped
class Runs {
    private static final Logger LOG = Logger.getLogger(Runs.class);
    private static final int LEASE_MINUTES = 10;

    private final Sql sql;
    private final Issues issues;
    private final Clocks clocks;

    Runs(Sql sql, Issues issues, Clocks clocks) {
        this.sql = sql;
        this.issues = issues;
        this.clocks = clocks;
    }

    @Scheduled(
            every = "{parley.reports.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void makeWhatIsDue() {
        var now = clocks.now();
        List<ReportDefinition> definitions =
                QuarkusTransaction.requiringNew().call(() -> ReportDefinition.list("enabled", true));
        for (var definition : definitions) {
            for (var week : definition.due(now)) {
                claim(definition, week, now).ifPresent(run -> make(definition.id, week, run));
            }
        }
    }

    /** The id of the run, where it is ours to do. */
    private Optional<Long> claim(ReportDefinition definition, Week week, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query("""
                        insert into report_run as r (definition_id, from_day, started_at, next_at)
                        select d.id, :from, :now, :lease
                          from report_definition d
                         where d.id = :definition
                           and d.enabled
                           and d.deleted_at is null
                            on conflict (definition_id, from_day) do update
                                set attempts = r.attempts + 1, started_at = excluded.started_at, next_at = excluded.next_at,
                                    finished_at = null, outcome = null
                              where r.outcome is distinct from 'made'
                                and r.next_at <= excluded.started_at
                        returning r.id
                        """)
                        .with("definition", definition.id)
                        .with("from", week.first())
                        .with("now", at(now))
                        .with("lease", at(now.plusSeconds(LEASE_MINUTES * 60L)))
                        .first(Id.class)
                        .map(Id::id));
    }

    private void make(long definition, Week week, long run) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var issue = issues.makeFor(ReportDefinition.findById(definition), week);
                end(run, "made", issue.published() ? "Published." : "Waiting for review.", issue.id);
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "The report of definition %d for %s was not made", definition, week.text());
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            end(run, "failed", "It failed and is tried again in ten minutes; the log says why.", null));
        }
    }

    private void end(long run, String outcome, String detail, Long issue) {
        sql.query("""
                        update report_run
                           set finished_at = :now, outcome = :outcome, detail = :detail, issue_id = cast(:issue as bigint)
                         where id = :run
                        """)
                .with("now", at(clocks.now()))
                .with("outcome", outcome)
                .with("detail", detail)
                .with("issue", issue)
                .with("run", run)
                .change();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    record Id(long id) {}
}
