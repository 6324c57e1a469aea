package parley.seeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import parley.query.Sql;

/** Remembers which rows have been loaded and which records they made. */
@ApplicationScoped
class SeedRows {
    private final Sql sql;

    SeedRows(Sql sql) {
        this.sql = sql;
    }

    /** Waits until no other copy of the application is loading, and tells the journal how these records come in. */
    void lock() {
        sql.query("""
                        select cast(pg_advisory_xact_lock(hashtext('parley.seeds')) as text),
                               set_config('parley.actor', 'seeds', true),
                               set_config('parley.door', 'import', true)
                        """).list(Locked.class);
    }

    /** The records that rows have made, by key. */
    Map<String, Long> loaded() {
        var loaded = new TreeMap<String, Long>();
        sql.query("select key, record_id from seed_row")
                .list(Loaded.class)
                .forEach(l -> loaded.put(l.key(), l.recordId()));
        return loaded;
    }

    void remember(String key, long record) {
        sql.query("insert into seed_row (key, record_id) values (:key, :record)")
                .with("key", key)
                .with("record", record)
                .change();
    }

    record Loaded(String key, long recordId) {}

    record Locked(String nothing, String actor, String door) {}
}
