package parley.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.query.Sql;
import parley.web.Invalid;

/** Filters of meetings under a name, for the reports that a desk makes again and again. */
@ApplicationScoped
class NamedFilters {
    private static final int MOST = 200;

    private final Sql sql;

    NamedFilters(Sql sql) {
        this.sql = sql;
    }

    List<Row> all() {
        return sql.query("select id, name, filter, zone from report_filter order by fold(name)")
                .list(Row.class);
    }

    /** A name that is there already means the new filter from now on. */
    void keep(String name, ReportScope scope) {
        var called = name == null ? "" : name.strip();
        var filter = ScopeFilters.text(scope.filter());
        if (called.isEmpty() || called.length() > MOST) {
            throw new Invalid("name", "Name the filter, in at most 200 characters.");
        }
        if (filter.isEmpty()) {
            throw new Invalid("filter", "Narrow the report first: it is of everything.");
        }
        sql.query("""
                        insert into report_filter (name, filter, zone)
                        values (:name, :filter, :zone)
                            on conflict (fold(name)) do update
                               set name = excluded.name, filter = excluded.filter, zone = excluded.zone
                        """)
                .with("name", called)
                .with("filter", filter)
                .with("zone", scope.zone().getId())
                .change();
    }

    void forget(long id) {
        sql.query("delete from report_filter where id = :id").with("id", id).change();
    }

    /** @param filter as the address of the list of meetings has it */
    public record Row(long id, String name, String filter, String zone) {
        public String query() {
            return "?" + filter + "&zone=" + zone;
        }
    }
}
