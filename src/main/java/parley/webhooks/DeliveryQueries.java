package parley.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import parley.query.Sql;
import parley.webhooks.Deliveries.Attempt;

/** The queue of what webhooks are to be told. */
@ApplicationScoped
class DeliveryQueries {
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final String CLAIM = """
            with due as (
                select d.id
                  from webhook_delivery d
                 where d.webhook_id = :webhook
                   and d.sent_at is null
                   and d.given_up_at is null
                   and d.next_at <= :now
                 order by d.next_at, d.id
                 limit 1
                   for update skip locked
            )
            update webhook_delivery d
               set attempts = d.attempts + 1, next_at = :lease
              from due, webhook w, account a
             where d.id = due.id
               and w.id = d.webhook_id
               and w.enabled
               and w.deleted_at is null
               and a.id = w.account_id
               and a.enabled
               and a.deleted_at is null
            returning d.id, d.webhook_id, d.tx, d.kind, d.record_id, d.attempts, w.url, w.secret, a.clearance
            """;

    private final Sql sql;

    DeliveryQueries(Sql sql) {
        this.sql = sql;
    }

    /** The webhooks that are to be told something now; none that is paused, nor one of an account that is. */
    List<Id> due(Instant now) {
        return sql.query("""
                        select w.id
                          from webhook w
                          join account a on a.id = w.account_id
                         where w.enabled
                           and w.deleted_at is null
                           and a.enabled
                           and a.deleted_at is null
                           and exists (select from webhook_delivery d
                                        where d.webhook_id = w.id
                                          and d.sent_at is null
                                          and d.given_up_at is null
                                          and d.next_at <= :now)
                         order by w.id
                        """).with("now", at(now)).list(Id.class);
    }

    /** What a webhook is to be told first, ours until the lease runs out. */
    Optional<Claimed> claim(long webhook, Instant now) {
        return sql.query(CLAIM)
                .with("webhook", webhook)
                .with("now", at(now))
                .with("lease", at(now.plus(LEASE)))
                .first(Claimed.class);
    }

    /** As if it had not been claimed. */
    void giveBack(long id, Instant now) {
        sql.query("update webhook_delivery set attempts = attempts - 1, next_at = :now where id = :id")
                .with("id", id)
                .with("now", at(now))
                .change();
    }

    /** From here to the end of the transaction only what somebody with this clearance sees is read. */
    void seeAs(String clearance) {
        sql.query("select set_config('parley.clearance', :clearance, true)")
                .with("clearance", clearance)
                .list(Set.class);
    }

    void sent(long id, Attempt attempt, Instant now) {
        note(id, attempt, "sent_at = :at", now);
    }

    void giveUp(long id, Attempt attempt, Instant now) {
        note(id, attempt, "given_up_at = :at", now);
    }

    void later(long id, Attempt attempt, Instant next) {
        note(id, attempt, "next_at = :at", next);
    }

    void stop(long webhook, String why) {
        sql.query(
                        "update webhook set enabled = false, stopped = :why, version = version + 1 where id = :webhook and enabled")
                .with("webhook", webhook)
                .with("why", why)
                .change();
    }

    boolean anythingSentSince(long webhook, Instant since) {
        return !sql.query("""
                        select d.id
                          from webhook_delivery d
                         where d.webhook_id = :webhook
                           and (d.sent_at >= :since
                                or not exists (select from webhook_delivery o where o.webhook_id = :webhook and o.created_at < :since))
                         limit 1
                        """)
                .with("webhook", webhook)
                .with("since", at(since))
                .list(Id.class)
                .isEmpty();
    }

    private void note(long id, Attempt attempt, String state, Instant at) {
        sql.query(
                        "update webhook_delivery set " + state
                                + ", status = cast(:status as integer), milliseconds = :took, error = left(:error, 500) where id = :id")
                .with("at", at(at))
                .with("status", attempt.status())
                .with("took", attempt.milliseconds())
                .with("error", attempt.error())
                .with("id", id)
                .change();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A delivery that is ours to try. */
    record Claimed(
            long id,
            long webhook,
            long tx,
            String kind,
            long record,
            int attempts,
            String url,
            String secret,
            String clearance) {}

    record Id(long id) {}

    record Set(String clearance) {}
}
