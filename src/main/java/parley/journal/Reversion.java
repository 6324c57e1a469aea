package parley.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.stream.Collectors;
import parley.query.Sql;
import parley.query.Statement.QueryFailed;
import parley.records.Kind;
import parley.records.Trash;
import parley.web.Invalid;

/**
 * Takes one change back: what it changed is as before, what it recorded goes to the trash, what it removed is there again. It is a
 * change itself and can be taken back likewise. What was changed again since is left alone.
 */
@ApplicationScoped
class Reversion {
    private static final String COLUMNS = """
            select a.attname
              from pg_attribute a
             where a.attrelid = cast('record.' || :part as regclass)
               and a.attnum > 0
               and not a.attisdropped
               and a.attgenerated = ''
               and a.attname <> all (array['version', 'updated_at', 'restricted'])
               and (:act = 'delete' or jsonb_exists((select old from change where id = :id), a.attname))
             order by a.attnum
            """;

    private final Sql sql;
    private final Trash trash;

    Reversion(Sql sql, Trash trash) {
        this.sql = sql;
        this.trash = trash;
    }

    void revert(ChangeRow change) {
        if (!change.revertible()) {
            throw new NotFoundException();
        }
        try {
            var changed = act(change);
            if (changed == 0) {
                throw new Invalid("", "It was changed again since: take the later change back first.");
            }
            sql.query("set constraints all immediate").change();
        } catch (QueryFailed e) {
            throw new Invalid(
                    "", "What it would bring back does not fit what is recorded now: take later changes back first.");
        }
        touch(change);
    }

    private int act(ChangeRow change) {
        return switch (change.act()) {
            case UPDATE -> undo(change);
            case DELETE -> bringBack(change);
            case INSERT -> takeAway(change);
        };
    }

    /** Only where every value is still the one that the change has left. */
    private int undo(ChangeRow change) {
        var columns = columns(change);
        var sets = columns.stream().map(c -> c + " = r." + c).collect(Collectors.joining(", "));
        var text = """
                update %1$s t
                   set %2$s
                  from change c
                 cross join lateral jsonb_populate_record(cast(null as record.%1$s), c.old) r
                 where c.id = :id
                   and %3$s = c.row_key
                   and (select bool_and(to_jsonb(t) -> k is not distinct from c.new -> k) from unnest(:columns) as k)
                """.formatted(change.part(), sets, key(change));
        return sql.query(text).with("id", change.id()).with("columns", columns).change();
    }

    private int bringBack(ChangeRow change) {
        return sql.query("""
                        insert into %1$s (%2$s) overriding system value
                        select %2$s
                          from (select (jsonb_populate_record(cast(null as record.%1$s), c.old)).*
                                  from change c
                                 where c.id = :id) r
                        """.formatted(change.part(), String.join(", ", columns(change))))
                .with("id", change.id())
                .change();
    }

    private int takeAway(ChangeRow change) {
        if (change.kind().equals(change.part())) {
            return trash.discard(Kind.ofWord(change.kind()).orElseThrow(), change.record()) ? 1 : 0;
        }
        return sql.query("delete from %s t using change c where c.id = :id and %s = c.row_key"
                        .formatted(change.part(), key(change)))
                .with("id", change.id())
                .change();
    }

    /** Who has the record open sees that it changed. */
    private void touch(ChangeRow change) {
        if (change.act() != Act.INSERT || !change.kind().equals(change.part())) {
            sql.query("update " + change.kind() + " set version = version + 1 where id = :id")
                    .with("id", change.record())
                    .change();
        }
    }

    private List<String> columns(ChangeRow change) {
        return sql
                .query(COLUMNS)
                .with("part", change.part())
                .with("act", change.act().code())
                .with("id", change.id())
                .list(Column.class)
                .stream()
                .map(Column::name)
                .toList();
    }

    private String key(ChangeRow change) {
        return sql.query("select row_key(cast('record.' || :part as regclass))")
                .with("part", change.part())
                .first(Column.class)
                .orElseThrow()
                .name();
    }

    record Column(String name) {}
}
