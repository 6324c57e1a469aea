package parley.sources;

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

/** Reads sources. */
@ApplicationScoped
public class SourceQueries implements Expandable {
    private static final Sorts SORTS =
            Sorts.by("title", "s.title", "text").or("published", "coalesce(s.published_earliest, '-infinity')", "date");

    private static final String COLUMNS = """
            select s.id, s.version, s.title, s.kind, s.publisher, s.author, s.url,
                   s.published_edtf, s.published_earliest, s.published_latest,
                   s.retrieved, s.language, s.reliability, u.id, u.title, s.sharing, s.created_at, s.updated_at
            """;

    private static final String DETAIL = """
                   , array(select p.text from paragraph p where p.source_id = s.id order by p.number),
                   (select count(*) from claim c where c.source_id = s.id and c.deleted_at is null)
            """;

    private static final String FROM = """
              from page
              join source s on s.id = page.id
              left join source u on u.id = s.upstream_id
            """;

    private final Sql sql;

    SourceQueries(Sql sql) {
        this.sql = sql;
    }

    public Page<SourceRow> page(SourceFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, COLUMNS + FROM, SourceRow.class);
    }

    /** Every source that matches. */
    Selection<SourceRow> every(SourceFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, COLUMNS + FROM, SourceRow.class);
    }

    public SourceDetail get(long id) {
        var select = COLUMNS + DETAIL + FROM + " where s.deleted_at is null";
        return Listing.rows(sql, List.of(id), select, SourceDetail.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public Kind kind() {
        return Kind.SOURCE;
    }

    @Override
    public List<SourceRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, COLUMNS + FROM, SourceRow.class);
    }

    private Listing listing(SourceFilter filter) {
        return new Listing(sql, "source s")
                .where("s.deleted_at is null")
                .where("s.kind = any(:kind)", Asked.codes("kind", SourceKind.class, filter.kind()))
                .where(
                        "s.reliability = any(:reliability)",
                        Asked.codes("reliability", Reliability.class, filter.reliability()))
                .where("s.haystack like like_any(:q)", filter.q());
    }
}
