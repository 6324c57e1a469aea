package parley.retention;

/** A table that is emptied: how a row of a certain age gets there, and by which column the test knows it again. */
enum Kept {
    SESSION("agent", "1 second", "-1 hour", """
            insert into session (account_id, hash, address, agent, expires_at)
            values (:account, sha256(cast(:mark as bytea)), '127.0.0.1', :mark, now() - cast(:age as interval))
            """),
    FAILED_SIGN_IN("username", "31 minutes", "29 minutes", """
            insert into failed_sign_in (username, address, at)
            select :mark, '127.0.0.1', now() - cast(:age as interval) from account where id = :account
            """),
    API_TOKEN("name", "91 days", "89 days", """
            insert into api_token (account_id, name, scope, hash, revoked_at)
            values (:account, :mark, 'read', sha256(cast(:mark as bytea)), now() - cast(:age as interval))
            """),
    ANSWERED_REQUEST("key", "25 hours", "23 hours", """
            insert into answered_request (account_id, key, request, begun_at)
            values (:account, :mark, '', now() - cast(:age as interval))
            """),
    WEBHOOK_DELIVERY("error", "31 days", "29 days", """
            with w as (
                insert into webhook (account_id, name, url, secret, enabled, after_tx)
                values (:account, :mark, 'https://example.org', 'whsec_', false, 0)
                returning id
            )
            insert into webhook_delivery (webhook_id, tx, kind, record_id, sent_at, error)
            select id, 1, 'meeting', 1, now() - cast(:age as interval), :mark from w
            """),
    WEBHOOK("name", "31 days", "29 days", """
            insert into webhook (account_id, name, url, secret, enabled, after_tx, deleted_at)
            values (:account, :mark, 'https://example.org', '', false, 0, now() - cast(:age as interval))
            """),
    REPORT_MAIL("error", "401 days", "399 days", """
            with d as (
                insert into report_definition (name, zone, enabled, deleted_at)
                select :mark, 'UTC', false, now() from account where id = :account
                returning id
            ), r as (
                insert into report_recipient (definition_id, address, secret) select id, :mark, :mark from d returning id
            ), i as (
                insert into report_issue (definition_id, from_day, to_day, zone, written, deleted_at)
                select id, date '2022-01-03', date '2022-01-09', 'UTC', '{}', now() from d
                returning id
            )
            insert into report_mail (issue_id, recipient_id, sent_at, error)
            select i.id, r.id, now() - cast(:age as interval), :mark from i, r
            """);

    final String mark;
    final String over;
    final String young;
    final String insert;

    Kept(String mark, String over, String young, String insert) {
        this.mark = mark;
        this.over = over;
        this.young = young;
        this.insert = insert;
    }
}
