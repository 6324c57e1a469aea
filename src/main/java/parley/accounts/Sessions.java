package parley.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.query.Sql;
import parley.time.Clocks;

/**
 * The browsers that are signed in. They stand in the database, so that they outlive a restart, hold for every copy of Parley
 * on the same database, and end at once when they are revoked.
 */
@ApplicationScoped
public class Sessions {
    private static final Duration AT_MOST = Duration.ofDays(7);

    private final Sql sql;
    private final Clocks clocks;
    private final Duration idle;

    Sessions(
            Sql sql,
            Clocks clocks,
            @ConfigProperty(name = "parley.session.idle", defaultValue = "PT12H") Duration idle) {
        this.sql = sql;
        this.clocks = clocks;
        this.idle = idle;
    }

    /** Opens a session and answers the secret for its cookie. */
    String open(long account, String address, String agent) {
        var secret = Secret.fresh();
        sql.query("""
                        insert into session (account_id, hash, address, agent, expires_at)
                        values (:account, :hash, :address, left(:agent, 200), :until)
                        """)
                .with("account", account)
                .with("hash", Secret.hash(secret))
                .with("address", address)
                .with("agent", agent)
                .with("until", at(clocks.now().plus(AT_MOST)))
                .change();
        return secret;
    }

    /** Whose session this is; empty where it has ended, or the account has. Notes, once a minute, that it is in use. */
    Optional<Viewer> find(String secret) {
        var now = clocks.now();
        var viewer = sql.query("""
                        select a.id, a.username, a.name, a.role, a.clearance, s.id
                          from session s
                          join account a on a.id = s.account_id
                         where s.hash = :hash
                           and s.expires_at > :now
                           and s.seen_at > :idle
                           and a.enabled
                           and a.deleted_at is null
                        """)
                .with("hash", Secret.hash(secret))
                .with("now", at(now))
                .with("idle", at(now.minus(idle)))
                .first(Viewer.class);
        viewer.ifPresent(v -> seen(v.session(), now));
        return viewer;
    }

    List<Open> of(long account) {
        return sql.query("""
                        select id, address, agent, created_at, seen_at
                          from session
                         where account_id = :account
                           and expires_at > :now
                           and seen_at > :idle
                         order by seen_at desc, id desc
                         limit 100
                        """)
                .with("account", account)
                .with("now", at(clocks.now()))
                .with("idle", at(clocks.now().minus(idle)))
                .list(Open.class);
    }

    /** Ends one session of an account. */
    void end(long account, long session) {
        sql.query("delete from session where account_id = :account and id = :session")
                .with("account", account)
                .with("session", session)
                .change();
    }

    /** Ends all sessions of an account but one; all where that is null. */
    void endOthers(long account, Long but) {
        sql.query("delete from session where account_id = :account and id is distinct from cast(:but as bigint)")
                .with("account", account)
                .with("but", but)
                .change();
    }

    private void seen(long session, Instant now) {
        sql.query("update session set seen_at = :now where id = :id and seen_at < :before")
                .with("now", at(now))
                .with("id", session)
                .with("before", at(now.minusSeconds(60)))
                .change();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A session as its owner sees it. */
    public record Open(long id, String address, String agent, Instant createdAt, Instant seenAt) {}
}
