package parley.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import parley.query.Sql;

/** Deleting puts a record in the trash, from where it can be brought back; nothing that others refer to goes there. */
@ApplicationScoped
public class Trash {
    private static final int MOST = 200;

    private final Sql sql;

    Trash(Sql sql) {
        this.sql = sql;
    }

    /** Who still refers to a record, a few of them. */
    public List<Use> uses(Kind kind, long id) {
        return sql.query("""
                        select used_by, used_by_id, label
                          from record_use
                         where kind = :kind
                           and id = :id
                         limit 4
                        """).with("kind", kind.word()).with("id", id).list(Use.class);
    }

    /** @throws StillInUse where others refer to it */
    public boolean discard(Kind kind, long id) {
        var uses = uses(kind, id);
        if (!uses.isEmpty()) {
            throw new StillInUse(kind, uses);
        }
        return mark(kind, id, "deleted_at is null", "now()");
    }

    /** Brings a record back; false where it is not in the trash. */
    public boolean restore(Kind kind, long id) {
        return mark(kind, id, "deleted_at is not null", "null");
    }

    /** The latest to be put there, first. */
    public List<Item> items() {
        return sql.query("""
                        select kind, id, label, deleted_at
                          from trashed
                         order by deleted_at desc, kind, id
                         limit :most
                        """).with("most", MOST).list(Item.class);
    }

    private boolean mark(Kind kind, long id, String state, String mark) {
        return sql.query("update " + kind.word() + " set deleted_at = " + mark
                                + ", version = version + 1 where id = :id and " + state)
                        .with("id", id)
                        .change()
                > 0;
    }

    /** Something in the trash. */
    public record Item(String kind, long id, String label, Instant deletedAt) {
        public String path() {
            return Kind.ofWord(kind).orElseThrow().path(id);
        }
    }

    /** A record that refers to another. */
    public record Use(String usedBy, long usedById, String label) {
        @Override
        public String toString() {
            return usedBy + " “" + label + "”";
        }
    }
}
