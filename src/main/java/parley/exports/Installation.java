package parley.exports;

import jakarta.enterprise.context.ApplicationScoped;
import parley.query.Sql;

/** What tells this installation from every other, for good: a UUID that the database keeps and a backup carries along. */
@ApplicationScoped
public class Installation {
    private final Sql sql;

    Installation(Sql sql) {
        this.sql = sql;
    }

    public String id() {
        return sql.query("select cast(id as text) from installation")
                .first(Id.class)
                .orElseThrow()
                .id();
    }

    record Id(String id) {}
}
