package parley.venues;

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

/** Reads venues. */
@ApplicationScoped
public class VenueQueries implements Expandable {
    private static final Sorts SORTS = Sorts.by("name", "v.name", "text").or("city", "coalesce(v.city, '')", "text");

    private static final String SELECT = """
            select v.id, v.version, v.name, v.city, v.country, c.name, v.latitude, v.longitude, v.precision, v.aliases,
                   v.created_at, v.updated_at
              from page
              join venue v on v.id = page.id
              left join country c on c.code = v.country
            """;

    private final Sql sql;

    VenueQueries(Sql sql) {
        this.sql = sql;
    }

    public Page<VenueRow> page(VenueFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, SELECT, VenueRow.class);
    }

    /** Every venue that matches. */
    Selection<VenueRow> every(VenueFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, SELECT, VenueRow.class);
    }

    /** What the filter asks of a venue {@code v}. */
    public Listing.Condition condition(VenueFilter filter) {
        return listing(filter).condition();
    }

    public VenueRow get(long id) {
        return Listing.rows(sql, List.of(id), SELECT + " where v.deleted_at is null", VenueRow.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public Kind kind() {
        return Kind.VENUE;
    }

    @Override
    public List<VenueRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, SELECT, VenueRow.class);
    }

    private Listing listing(VenueFilter filter) {
        return new Listing(sql, "venue v")
                .where("v.deleted_at is null")
                .where("v.country = any(:country)", Asked.countries("country", filter.country()))
                .where("v.precision = any(:precision)", Asked.codes("precision", Precision.class, filter.precision()))
                .where("v.haystack like like_any(:q)", filter.q());
    }
}
