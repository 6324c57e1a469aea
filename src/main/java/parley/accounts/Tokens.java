package parley.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import parley.query.Sql;
import parley.time.Clocks;

/** The tokens that programs carry. */
@ApplicationScoped
public class Tokens {
    static final String PREFIX = "parley_";

    private final Sql sql;
    private final Clocks clocks;
    private final Event<RecentTokens.Changed> changed;

    Tokens(Sql sql, Clocks clocks, Event<RecentTokens.Changed> changed) {
        this.sql = sql;
        this.clocks = clocks;
        this.changed = changed;
    }

    /** Makes a token and answers it: this is the only time that anybody sees it. */
    String make(long account, TokenForm form) {
        var token = PREFIX + Secret.fresh();
        keep(account, form.name(), form.scope(), token, form.expires() == null ? null : form.until(clocks.zone()));
        return token;
    }

    /** Keeps a token that somebody else has made up; once. */
    void keep(long account, String name, Scope scope, String token, Instant expires) {
        sql.query("""
                        insert into api_token (account_id, name, scope, hash, expires_at)
                        values (:account, :name, :scope, :hash, cast(:expires as timestamptz))
                            on conflict (hash) do nothing
                        """)
                .with("account", account)
                .with("name", name)
                .with("scope", scope.code())
                .with("hash", Secret.hash(token))
                .with("expires", expires == null ? null : at(expires))
                .change();
    }

    /**
     * Whose token this is; empty where it is unknown, expired or revoked. Notes, once a minute, that it was used.
     *
     * @param feed whether it came in the address of a feed; what opens feeds opens nothing else, and nothing else opens them so
     */
    Optional<Held> find(String token, boolean feed) {
        var now = clocks.now();
        var held = sql.query("""
                        select a.id, a.username, a.name, case t.scope when 'write' then a.role else 'viewer' end, a.clearance,
                               cast(null as bigint), t.id, t.expires_at
                          from api_token t
                          join account a on a.id = t.account_id
                         where t.hash = :hash
                           and (t.scope = 'feed') = :feed
                           and t.revoked_at is null
                           and coalesce(t.expires_at, 'infinity') > :now
                           and a.enabled
                           and a.deleted_at is null
                        """)
                .with("hash", Secret.hash(token))
                .with("feed", feed)
                .with("now", at(now))
                .first(Held.class);
        held.ifPresent(h -> used(h.token(), now));
        return held;
    }

    /** All tokens of an account, the newest first; those that hold no longer too. */
    List<Row> of(long account) {
        return sql.query("""
                        select id, name, scope, created_at, expires_at, used_at, revoked_at
                          from api_token
                         where account_id = :account
                         order by id desc
                         limit 200
                        """).with("account", account).list(Row.class);
    }

    void revoke(long account, long token) {
        sql.query(
                        "update api_token set revoked_at = now() where account_id = :account and id = :id and revoked_at is null")
                .with("account", account)
                .with("id", token)
                .change();
        changed.fire(new RecentTokens.Changed());
    }

    private void used(long token, Instant now) {
        sql.query("update api_token set used_at = :now where id = :id and coalesce(used_at, '-infinity') < :before")
                .with("now", at(now))
                .with("id", token)
                .with("before", at(now.minusSeconds(60)))
                .change();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** @param expires null where it holds until it is revoked */
    record Held(Viewer viewer, long token, Instant expires) {}

    /** A token as its owner sees it; what it is is not kept. */
    public record Row(
            long id,
            String name,
            Scope scope,
            Instant createdAt,
            Instant expiresAt,
            Instant usedAt,
            Instant revokedAt) {
        public boolean revoked() {
            return revokedAt != null;
        }
    }
}
