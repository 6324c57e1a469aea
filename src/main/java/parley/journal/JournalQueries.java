package parley.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import parley.accounts.Looking;
import parley.query.Asked;
import parley.query.BadParameter;
import parley.query.Listing;
import parley.query.Page;
import parley.query.Paging;
import parley.query.Sorts;
import parley.query.Sql;
import parley.time.Clocks;

/** Reads the journal. */
@ApplicationScoped
public class JournalQueries {
    /** By transaction, so that what commits late is never passed by; only what nobody can commit before any more is shown. */
    private static final Sorts SORTS = Sorts.by("-recorded", "c.tx", "xid8");

    private static final String SETTLED = "c.tx < pg_snapshot_xmin(pg_current_snapshot())";

    private static final String SELECT = """
            select c.id, c.at, cast(cast(c.tx as text) as bigint), c.actor, c.door, c.kind, c.record_id,
                   (select k.name from known_name k where k.kind = c.kind and k.id = c.record_id), c.part, c.act,
                   (select jsonb_agg(jsonb_build_object(
                               'field', f.field, 'old', f.old, 'new', f.new,
                               'oldName', (select k.name from known_name k
                                            where k.kind = referred_kind(f.field, c.kind) and k.id = f.old_id),
                               'newName', (select k.name from known_name k
                                            where k.kind = referred_kind(f.field, c.kind) and k.id = f.new_id))
                               order by f.field)
                      from (select field, o.value as old, n.value as new,
                                   case when o.value ~ '^[0-9]{1,18}$' then cast(o.value as bigint) end as old_id,
                                   case when n.value ~ '^[0-9]{1,18}$' then cast(n.value as bigint) end as new_id
                              from jsonb_each_text(coalesce(c.old, '{}')) as o(field, value)
                              full join jsonb_each_text(coalesce(c.new, '{}')) as n(field, value) using (field)
                             where o.value is distinct from n.value
                               and coalesce(o.value, n.value) <> case referred_kind(field, '') when c.kind then cast(c.record_id as text) else '' end
                               and field <> all (array['id', 'version', 'created_at', 'updated_at', 'restricted', 'names',
                                                       'haystack', 'search', 'record', 'position'])) as f)
              from page
              join change c on c.id = page.id
            """;

    private final Sql sql;
    private final Looking looking;
    private final Clocks clocks;

    JournalQueries(Sql sql, Looking looking, Clocks clocks) {
        this.sql = sql;
        this.looking = looking;
        this.clocks = clocks;
    }

    /** @param settled leave out what is so new that something older may still come before it */
    public Page<ChangeRow> page(ChangeFilter filter, Paging paging, boolean settled) {
        var listing = new Listing(sql, "change c")
                .where("c.kind = any(:kind)", Asked.filled(filter.kind()))
                .where("c.actor = :actor", filter.actor())
                .where("c.door = any(:door)", Asked.codes("door", Door.class, filter.door()))
                .where("c.act = any(:act)", Asked.codes("act", Act.class, filter.act()))
                .where("c.at >= :from", start(Asked.from("from", filter.from())))
                .where("c.at >= :moment", filter.moment())
                .where("c.at < :to", start(after(Asked.to("to", filter.to()))));
        if (settled) {
            listing.where(SETTLED);
        }
        if (!admin()) {
            listing.where("c.kind <> 'account'");
        }
        of(listing, filter.record());
        return listing.page(SORTS, paging, SELECT, ChangeRow.class);
    }

    /** What was changed after a place, in the order in which none is ever added before one that was shown. */
    Page<ChangeRow> following(ChangeFilter filter, Paging paging) {
        if (paging.cursor() != null || paging.sort() != null) {
            throw new BadParameter("since", "since has an order and a place of its own; leave out sort and cursor.");
        }
        try {
            return page(filter, paging.from(filter.moment() == null ? filter.since() : null, "recorded"), true);
        } catch (BadParameter bad) {
            throw bad.parameter().equals("cursor")
                    ? new BadParameter("since", "since is an instant like 2022-01-14T12:00:00Z, or a nextCursor.")
                    : bad;
        }
    }

    /** What one transaction changed of a record. */
    public List<ChangeRow> of(String kind, long record, long transaction) {
        var ids = sql.query("""
                        select c.id
                          from change c
                         where c.kind = :kind
                           and c.record_id = :record
                           and c.tx = cast(cast(:transaction as text) as xid8)
                         order by c.id
                        """)
                .with("kind", kind)
                .with("record", record)
                .with("transaction", transaction)
                .list(Id.class);
        return Listing.rows(sql, ids.stream().map(Id::id).toList(), SELECT, ChangeRow.class);
    }

    public ChangeRow get(long id) {
        return Listing.rows(sql, List.of(id), SELECT, ChangeRow.class).stream()
                .filter(c -> admin() || !c.kind().equals("account"))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private boolean admin() {
        return looking.viewer() != null && looking.viewer().admin();
    }

    private static void of(Listing listing, String record) {
        if (record == null || record.isBlank()) {
            return;
        }
        if (!record.matches("[a-z]+:\\d{1,18}")) {
            throw new BadParameter("record", "record is a kind and an id, like meeting:4.");
        }
        var parts = record.split(":");
        listing.where("c.kind = :recordKind", parts[0]).where("c.record_id = :recordId", Long.valueOf(parts[1]));
    }

    private OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clocks.zone()).toOffsetDateTime();
    }

    private static LocalDate after(LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    record Id(long id) {}
}
