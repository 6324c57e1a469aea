package parley.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import parley.query.Sql;

/** Reads accounts. */
@ApplicationScoped
class AccountQueries {
    private final Sql sql;

    AccountQueries(Sql sql) {
        this.sql = sql;
    }

    List<Row> all() {
        return sql.query("""
                        select a.id, a.username, a.name, a.role, a.clearance, a.enabled,
                               (select max(s.seen_at) from session s where s.account_id = a.id)
                          from account a
                         where a.deleted_at is null
                         order by a.username
                        """).list(Row.class);
    }

    /** @param seenAt when a browser that is signed in was last used; null where none is */
    record Row(
            long id,
            String username,
            String name,
            AccountRole role,
            Clearance clearance,
            boolean enabled,
            Instant seenAt) {}
}
