package parley.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import parley.accounts.Looking;
import parley.query.Sql;
import parley.web.Invalid;

/** What becomes of a webhook. */
@ApplicationScoped
class Webhooks {
    private final Addresses addresses;
    private final WebhookQueries queries;
    private final Looking looking;
    private final Sql sql;

    Webhooks(Addresses addresses, WebhookQueries queries, Looking looking, Sql sql) {
        this.addresses = addresses;
        this.queries = queries;
        this.looking = looking;
        this.sql = sql;
    }

    /** One's own, with a secret of its own, told of what happens from now on. */
    Webhook fresh(WebhookForm values) {
        var webhook = filled(values, new Webhook());
        webhook.accountId = looking.viewer().account();
        webhook.secret = Signature.freshSecret();
        webhook.afterTx = queries.now();
        return webhook;
    }

    /** What happened while it was paused it is not told. */
    Webhook filled(WebhookForm values, Webhook webhook) {
        try {
            addresses.of(values.url());
        } catch (IllegalArgumentException e) {
            throw new Invalid("url", e.getMessage());
        }
        var paused = !webhook.enabled;
        values.applyTo(webhook);
        if (paused && webhook.enabled) {
            webhook.afterTx = queries.now();
        }
        return webhook;
    }

    void delete(Webhook webhook) {
        sql.query(
                        "update webhook set deleted_at = now(), secret = '', enabled = false, version = version + 1 where id = :id")
                .with("id", webhook.id)
                .change();
    }
}
