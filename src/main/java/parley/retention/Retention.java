package parley.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import parley.query.Sql;
import parley.time.Clocks;

/**
 * Forgets what nobody needs any more, so that no table grows just because Parley runs. How long each is kept stands in
 * docs/operations.md too. Any copy of Parley does it; the record, its journal and what people wrote are none of its business.
 */
@ApplicationScoped
class Retention {
    private static final int AT_ONCE = 5_000;

    private static final List<Rule> RULES = List.of(
            new Rule("session", "expires_at < :now"),
            new Rule("failed_sign_in", "at < :now - interval '30 minutes'"),
            new Rule("api_token", "least(expires_at, revoked_at) < :now - interval '90 days'"),
            new Rule("answered_request", "begun_at < :now - interval '24 hours'"),
            new Rule("webhook_delivery", "coalesce(sent_at, given_up_at, next_at) < :now - interval '30 days'"),
            new Rule("webhook", "deleted_at < :now - interval '30 days'"),
            new Rule("report_mail", "coalesce(sent_at, given_up_at, next_at) < :now - interval '400 days'"));

    private final Sql sql;
    private final Clocks clocks;

    Retention(Sql sql, Clocks clocks) {
        this.sql = sql;
        this.clocks = clocks;
    }

    @Scheduled(
            every = "{parley.retention.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void forget() {
        RULES.forEach(this::forget);
    }

    /** A few thousand rows a transaction: a long one would hold up who follows the journal. */
    private void forget(Rule rule) {
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew()
                    .call(() -> sql.query(rule.statement())
                            .with("now", clocks.now().atOffset(ZoneOffset.UTC))
                            .with("most", AT_ONCE)
                            .change());
        } while (gone == AT_ONCE);
    }

    /** @param over the condition under which a row of the table is not needed any more */
    private record Rule(String table, String over) {
        String statement() {
            return """
                    delete from %1$s
                     where ctid = any (array(select ctid from %1$s where %2$s limit :most for update skip locked))
                    """.formatted(table, over.replace(":now", "cast(:now as timestamptz)"));
        }
    }
}
