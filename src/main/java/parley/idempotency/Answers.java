package parley.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import parley.query.Sql;

/** The answers that were given to requests with a key, kept for a day. */
@ApplicationScoped
class Answers {
    private final Sql sql;

    Answers(Sql sql) {
        this.sql = sql;
    }

    /**
     * Begins a request; empty where it is the first with its key, or the first one ended without having done anything. It counts as
     * ended after five minutes, which no request takes.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Answer> begin(Attempt attempt) {
        sql.query("""
                        delete from answered_request
                         where account_id = :account
                           and key = :key
                           and begun_at < now() - interval '24 hours'
                        """)
                .with("account", attempt.account())
                .with("key", attempt.key())
                .change();
        var begun = sql.query("""
                        insert into answered_request as r (account_id, key, request)
                        values (:account, :key, :request)
                            on conflict (account_id, key) do update set begun_at = now()
                         where r.request = excluded.request
                           and r.status is null
                           and not r.written
                           and r.begun_at < now() - interval '5 minutes'
                        """)
                .with("account", attempt.account())
                .with("key", attempt.key())
                .with("request", attempt.request())
                .change();
        return begun > 0 ? Optional.empty() : first(attempt);
    }

    /** Notes, in the transaction that does what is asked, that it is done. */
    void write(Attempt attempt) {
        sql.query("update answered_request set written = true where account_id = :account and key = :key")
                .with("account", attempt.account())
                .with("key", attempt.key())
                .change();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void keep(Attempt attempt, Answer answer) {
        sql.query("""
                        update answered_request
                           set status = :status, location = :location, etag = :etag, body = :body
                         where account_id = :account
                           and key = :key
                        """)
                .with("account", attempt.account())
                .with("key", attempt.key())
                .with("status", answer.status())
                .with("location", answer.location())
                .with("etag", answer.etag())
                .with("body", answer.body())
                .change();
    }

    /** Nothing came of it: the next one with its key is the first. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget(Attempt attempt) {
        sql.query("delete from answered_request where account_id = :account and key = :key and not written")
                .with("account", attempt.account())
                .with("key", attempt.key())
                .change();
    }

    private Optional<Answer> first(Attempt attempt) {
        return sql.query("""
                        select request = :request, written, status, location, etag, body
                          from answered_request
                         where account_id = :account
                           and key = :key
                        """)
                .with("account", attempt.account())
                .with("key", attempt.key())
                .with("request", attempt.request())
                .first(Answer.class);
    }
}
