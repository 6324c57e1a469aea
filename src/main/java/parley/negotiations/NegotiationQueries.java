package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import parley.query.Asked;
import parley.query.Listing;
import parley.query.Page;
import parley.query.Paging;
import parley.query.Selection;
import parley.query.Sorts;
import parley.query.Sql;
import parley.records.Expandable;
import parley.records.Kind;

/** Reads negotiations. */
@ApplicationScoped
public class NegotiationQueries implements Expandable {
    private static final Sorts SORTS = Sorts.by("name", "n.name", "text");

    private static final String SELECT = """
            select n.id, n.version, n.name, a.id, a.name, n.status, n.track, n.summary, n.aliases,
                   (select count(*) from meeting m where m.negotiation_id = n.id and m.deleted_at is null),
                   n.sharing, n.created_at, n.updated_at
              from page
              join negotiation n on n.id = page.id
              left join negotiation a on a.id = n.parent_id
            """;

    private final Sql sql;

    NegotiationQueries(Sql sql) {
        this.sql = sql;
    }

    public Page<NegotiationRow> page(NegotiationFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, SELECT, NegotiationRow.class);
    }

    /** Every negotiation that matches. */
    Selection<NegotiationRow> every(NegotiationFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, SELECT, NegotiationRow.class);
    }

    /** What the filter asks of a negotiation {@code n}. */
    public Listing.Condition condition(NegotiationFilter filter) {
        return listing(filter).condition();
    }

    public NegotiationRow get(long id) {
        return Listing.rows(sql, List.of(id), SELECT + " where n.deleted_at is null", NegotiationRow.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public Kind kind() {
        return Kind.NEGOTIATION;
    }

    @Override
    public List<NegotiationRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, SELECT, NegotiationRow.class);
    }

    private Listing listing(NegotiationFilter filter) {
        return new Listing(sql, "negotiation n")
                .where("n.deleted_at is null")
                .where("n.status = any(:status)", Asked.codes("status", NegotiationStatus.class, filter.status()))
                .where("n.parent_id = :parent", Asked.id("parent", filter.parent()))
                .where("n.haystack like like_any(:q)", filter.q());
    }
}
