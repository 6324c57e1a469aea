package parley.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import parley.accounts.Looking;
import parley.query.Listing;
import parley.query.Page;
import parley.query.Paging;
import parley.query.Sorts;
import parley.query.Sql;
import parley.records.Recorded;

/** Reads webhooks: one's own; an admin's are all. */
@ApplicationScoped
class WebhookQueries {
    private static final Sorts SORTS = Sorts.by("name", "w.name", "text");
    private static final Sorts LATEST = Sorts.by("-recorded", "d.created_at", "timestamptz");

    private static final String SELECT = """
            select w.id, w.version, w.name, w.url, w.kinds, w.acts, w.enabled, w.stopped, null, a.name, w.created_at, w.updated_at
              from page
              join webhook w on w.id = page.id
              join account a on a.id = w.account_id
            """;

    private static final String DELIVERY = """
            select d.id, d.kind, d.record_id, d.attempts,
                   case when d.sent_at is null and d.given_up_at is null then d.next_at end,
                   d.sent_at, d.given_up_at, d.status, d.milliseconds, d.error, d.created_at
              from page
              join webhook_delivery d on d.id = page.id
            """;

    private final Sql sql;
    private final Looking looking;

    WebhookQueries(Sql sql, Looking looking) {
        this.sql = sql;
        this.looking = looking;
    }

    Page<WebhookRow> page(Paging paging) {
        return own(new Listing(sql, "webhook w").where("w.deleted_at is null"))
                .page(SORTS, paging, SELECT, WebhookRow.class);
    }

    /** @throws NotFoundException where there is none, or it is another's */
    WebhookRow row(long id) {
        get(id);
        return Listing.rows(sql, List.of(id), SELECT, WebhookRow.class).get(0);
    }

    /** @throws NotFoundException where there is none, or it is another's */
    Webhook get(long id) {
        Webhook webhook = Recorded.get(Webhook.class, id);
        if (!looking.viewer().admin() && webhook.accountId != looking.viewer().account()) {
            throw new NotFoundException();
        }
        return webhook;
    }

    /** What it was told, the latest first. */
    Page<DeliveryRow> deliveries(long webhook, Paging paging) {
        return new Listing(sql, "webhook_delivery d")
                .where("d.webhook_id = :webhook", webhook)
                .page(LATEST, paging, DELIVERY, DeliveryRow.class);
    }

    /** Queues a delivery once more, whatever came of it. */
    void again(long webhook, long delivery) {
        var found = sql.query("""
                        update webhook_delivery
                           set attempts = 0, next_at = now(), sent_at = null, given_up_at = null, error = null, status = null
                         where webhook_id = :webhook
                           and id = :delivery
                        """)
                .with("webhook", webhook)
                .with("delivery", delivery)
                .change();
        if (found == 0) {
            throw new NotFoundException();
        }
    }

    /** The first transaction that may still change something. */
    long now() {
        return sql.query("select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")
                .first(Number.class)
                .orElseThrow()
                .tx();
    }

    private Listing own(Listing listing) {
        return looking.viewer().admin()
                ? listing
                : listing.where("w.account_id = :account", looking.viewer().account());
    }

    record Number(long tx) {}
}
