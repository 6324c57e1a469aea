package parley.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.query.Sql;

/**
 * Finds, in the journal, what webhooks are to be told, and queues it: each change once, when no transaction can come before it any more,
 * as far as the account that made the webhook may see it. Any copy of Parley does it; one at a time for each webhook.
 */
@ApplicationScoped
class Telling {
    /**
     * One statement, so that one snapshot says both which changes are settled and where to begin the next time: what is committed
     * between two statements would never be told.
     */
    private static final String QUEUE = """
            with settled as materialized (
                select pg_snapshot_xmin(pg_current_snapshot()) as tx
            ), queued as (
                insert into webhook_delivery (webhook_id, tx, kind, record_id)
                select distinct w.id, cast(cast(c.tx as text) as bigint), c.kind, c.record_id
                  from webhook w
                  cross join settled s
                  join change c on c.tx >= cast(cast(w.after_tx as text) as xid8)
                               and c.tx < s.tx
                 where w.id = :webhook
                   and c.kind <> 'account'
                   and (cardinality(w.kinds) = 0 or c.kind = any(w.kinds))
                   and (cardinality(w.acts) = 0 or c.act = any(w.acts))
                    on conflict do nothing
            )
            update webhook w
               set after_tx = cast(cast(s.tx as text) as bigint)
              from settled s
             where w.id = :webhook
            """;

    private final Sql sql;

    Telling(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(
            every = "{parley.webhooks.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void queueWhatHappened() {
        for (var webhook : active()) {
            QuarkusTransaction.requiringNew().run(() -> queue(webhook.id()));
        }
    }

    private List<Id> active() {
        return QuarkusTransaction.requiringNew().call(() -> sql.query("""
                        select w.id
                          from webhook w
                          join account a on a.id = w.account_id
                         where w.enabled
                           and w.deleted_at is null
                           and a.enabled
                           and a.deleted_at is null
                         order by w.id
                        """).list(Id.class));
    }

    private void queue(long webhook) {
        var ours = sql.query("""
                        select w.id, set_config('parley.clearance', a.clearance, true)
                          from webhook w
                          join account a on a.id = w.account_id
                         where w.id = :webhook
                           for update of w skip locked
                        """).with("webhook", webhook).list(Locked.class);
        if (!ours.isEmpty()) {
            sql.query(QUEUE).with("webhook", webhook).change();
        }
    }

    record Id(long id) {}

    record Locked(long id, String clearance) {}
}
