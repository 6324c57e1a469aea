package parley.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import parley.parties.PartyQueries;
import parley.query.Asked;
import parley.query.BadParameter;
import parley.query.Listing;
import parley.query.Page;
import parley.query.Paging;
import parley.query.Selection;
import parley.query.Sorts;
import parley.query.Sql;
import parley.records.Expandable;
import parley.records.Kind;

/** Reads statements. */
@ApplicationScoped
public class StatementQueries implements Expandable {
    private static final Sorts SORTS = Sorts.by(
                    "-date", "coalesce(t.earliest, 'infinity')", "coalesce(t.earliest, '-infinity')", "date")
            .or("updated", "t.updated_at", "timestamptz");

    private static final String COLUMNS = """
            select t.id, t.version, h.id, h.name, p.id, p.name, b.id, b.name, a.id, a.name, t.kind, t.text, t.quote,
                   t.condition, i.id, i.name, t.stance, t.channel, t.relayed_by,
                   t.edtf, t.earliest, t.latest, t.date_basis, t.date_phrase, m.id, m.title,
                   v.id, left(v.text, 80), t.strength, t.event_code, t.sharing, t.created_at, t.updated_at
            """;

    private static final String JOINS = """
              left join person h on h.id = t.speaker_id
              left join party p on p.id = t.party_id
              left join party b on b.id = t.on_behalf_of_id
              left join party a on a.id = t.addressee_id
              left join topic i on i.id = t.topic_id
              left join meeting m on m.id = t.meeting_id
              left join statement v on v.id = t.variant_of_id
            """;

    private static final String SELECT = COLUMNS + " from page join statement t on t.id = page.id " + JOINS;
    private static final String EACH = COLUMNS + " from statement t " + JOINS + " where t.deleted_at is null and ";

    private final Sql sql;
    private final PartyQueries parties;

    StatementQueries(Sql sql, PartyQueries parties) {
        this.sql = sql;
        this.parties = parties;
    }

    public Page<StatementRow> page(StatementFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, SELECT, StatementRow.class);
    }

    /** Every statement that matches. */
    Selection<StatementRow> every(StatementFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, SELECT, StatementRow.class);
    }

    public StatementDetail get(long id) {
        var row = all("t.id = :id", id).stream().findFirst().orElseThrow(NotFoundException::new);
        var first = row.variantOf() == null ? id : row.variantOf().id();
        var variants = all("(t.id = :id or t.variant_of_id = :id) order by t.strength nulls last, t.id", first);
        return new StatementDetail(row, variants.size() > 1 ? variants : List.of());
    }

    /** What was said at a meeting, in the order it was recorded. */
    public List<StatementRow> of(long meeting) {
        return all("t.meeting_id = :id order by t.id", meeting);
    }

    /** What was certainly said from one day to another. */
    public List<StatementRow> between(LocalDate from, LocalDate to) {
        return sql.query(EACH + "t.earliest >= :from and t.latest <= :to order by t.earliest, t.id")
                .with("from", from)
                .with("to", to)
                .list(StatementRow.class);
    }

    @Override
    public Kind kind() {
        return Kind.STATEMENT;
    }

    @Override
    public List<StatementRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, SELECT, StatementRow.class);
    }

    private Listing listing(StatementFilter filter) {
        var listing = new Listing(sql, "statement t")
                .where("t.deleted_at is null")
                .where("t.kind = any(:kind)", Asked.codes("kind", StatementKind.class, filter.kind()))
                .where("t.stance = any(:stance)", Asked.codes("stance", Stance.class, filter.stance()))
                .where("coalesce(t.on_behalf_of_id, t.party_id) = any(:party)", parties.asked("party", filter.party()))
                .where("t.speaker_id = any(:speaker)", Asked.ids("speaker", filter.speaker()))
                .where("t.topic_id = any(:topic)", Asked.ids("topic", filter.topic()))
                .where("t.meeting_id = any(:meeting)", Asked.ids("meeting", filter.meeting()))
                .where("t.addressee_id = any(:addressee)", parties.asked("addressee", filter.addressee()))
                .where("t.variant_of_id = any(:variantOf)", Asked.ids("variantOf", filter.variantOf()))
                .whereWords("t.search @@ websearch_to_tsquery('simple', fold(:q))", filter.q())
                .where("t.updated_at >= :updatedSince", Asked.timestamp("updatedSince", filter.updatedSince()));
        range(listing, filter);
        return listing;
    }

    private static void range(Listing listing, StatementFilter filter) {
        var from = Asked.from("from", filter.from());
        var to = Asked.to("to", filter.to());
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadParameter("to", "to is before from.");
        }
        if (Asked.certain("match", filter.match())) {
            listing.where("t.earliest >= :from", from).where("t.latest <= :to", to);
        } else if (from != null || to != null) {
            listing.where("t.edtf is not null")
                    .where("coalesce(t.latest, 'infinity') >= :from", from)
                    .where("coalesce(t.earliest, '-infinity') <= :to", to);
        }
    }

    private List<StatementRow> all(String condition, long id) {
        return sql.query(EACH + condition).with("id", id).list(StatementRow.class);
    }
}
