package parley.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.query.Sql;
import parley.query.Statement.QueryFailed;

/** Deleting puts a record in the trash, from where it can be brought back; nothing that others refer to goes there. */
@ApplicationScoped
public class Trash {
    private static final int MOST = 200;

    private static final List<Discardable> LEAVES_FIRST = List.of(
            Paper.REPORT_ISSUE,
            Paper.REPORT_DEFINITION,
            Kind.CLAIM,
            Kind.STATEMENT,
            Kind.OUTCOME,
            Kind.MEETING,
            Kind.NEGOTIATION,
            Kind.POST,
            Kind.PERSON,
            Kind.SOURCE,
            Kind.TOPIC,
            Kind.VENUE,
            Kind.PARTY);

    private final Sql sql;

    Trash(Sql sql) {
        this.sql = sql;
    }

    /** Who still refers to a record, a few of them. */
    public List<Use> uses(Discardable kind, long id) {
        return sql.query("""
                        select used_by, used_by_id, label
                          from record_use
                         where kind = :kind
                           and id = :id
                         limit 4
                        """).with("kind", kind.table()).with("id", id).list(Use.class);
    }

    /** @throws StillInUse where others refer to it */
    public boolean discard(Discardable kind, long id) {
        var uses = uses(kind, id);
        if (!uses.isEmpty()) {
            throw new StillInUse(kind, uses);
        }
        return mark(kind, id, "deleted_at is null", "now()");
    }

    /**
     * Brings a record back; false where it is not in the trash.
     *
     * @throws StillInTrash where it needs what is in the trash itself
     */
    public boolean restore(Discardable kind, long id) {
        var back = mark(kind, id, "deleted_at is not null", "null");
        if (back) {
            needs(kind, id).ifPresent(item -> {
                throw new StillInTrash(kind, item);
            });
        }
        return back;
    }

    /** What a record that is back, or an outcome that came back with its meeting, needs of what is in the trash. */
    private Optional<Item> needs(Discardable kind, long id) {
        return sql.query("""
                        select t.kind, t.id, t.label, t.deleted_at
                          from record_use u
                          join trashed t on t.kind = u.kind and t.id = u.id
                         where u.used_by = :kind and u.used_by_id = :id
                            or :kind = 'meeting' and u.used_by = 'outcome'
                               and u.used_by_id in (select o.id from outcome o where o.meeting_id = :id)
                        union all
                        select 'meeting', m.id, m.title, m.deleted_at
                          from outcome o
                          join meeting m on m.id = o.meeting_id
                         where :kind = 'outcome' and o.id = :id and m.deleted_at is not null
                         limit 1
                        """).with("kind", kind.table()).with("id", id).first(Item.class);
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

    /**
     * Deletes for good what has been in the trash for so many days, what refers to others before those; the journal keeps it. What something
     * still refers to stays.
     */
    public int empty(int days) {
        var gone = 0;
        for (var kind : LEAVES_FIRST) {
            for (var item : sql.query("select id from " + kind.table()
                            + " where deleted_at < now() - make_interval(days => :days) and " + kind.seen()
                            + " order by id desc")
                    .with("days", days)
                    .list(Id.class)) {
                gone += erase(kind, item.id()) ? 1 : 0;
            }
        }
        return gone;
    }

    /** With the claims on it; not at all where something else needs it. */
    private boolean erase(Discardable kind, long id) {
        sql.query("savepoint erasing").change();
        try {
            if (kind.claimed()) {
                sql.query("delete from claim where " + kind.table() + "_id = :id")
                        .with("id", id)
                        .change();
            }
            sql.query("delete from " + kind.table() + " where id = :id")
                    .with("id", id)
                    .change();
            sql.query("set constraints all immediate").change();
            return true;
        } catch (QueryFailed needed) {
            sql.query("rollback to savepoint erasing").change();
            return false;
        }
    }

    private boolean mark(Discardable kind, long id, String state, String mark) {
        return sql.query("update " + kind.table() + " set deleted_at = " + mark
                                + ", version = version + 1 where id = :id and " + state + " and " + kind.seen())
                        .with("id", id)
                        .change()
                > 0;
    }

    record Id(long id) {}

    /** Something in the trash. */
    public record Item(String kind, long id, String label, Instant deletedAt) {
        public String word() {
            return Discardable.of(kind).word();
        }

        public String path() {
            return Discardable.of(kind).path(id);
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
