package parley.parties;

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

/** Reads posts. */
@ApplicationScoped
public class PostQueries implements Expandable {
    private static final Sorts SORTS = Sorts.by("title", "o.title", "text")
            .or("from", "coalesce(o.from_earliest, 'infinity')", "coalesce(o.from_earliest, '-infinity')", "date");

    private static final String SELECT = """
            select o.id, o.version, p.id, p.name, o.title, y.id, y.name,
                   o.from_edtf, o.from_earliest, o.from_latest, o.to_edtf, o.to_earliest, o.to_latest,
                   o.created_at, o.updated_at
              from page
              join post o on o.id = page.id
              join person p on p.id = o.person_id
              join party y on y.id = o.party_id
            """;

    private final Sql sql;

    PostQueries(Sql sql) {
        this.sql = sql;
    }

    public Page<PostRow> page(PostFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, SELECT, PostRow.class);
    }

    /** Every post that matches. */
    Selection<PostRow> every(PostFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, SELECT, PostRow.class);
    }

    public PostRow get(long id) {
        return Listing.rows(sql, List.of(id), SELECT + " where o.deleted_at is null", PostRow.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public Kind kind() {
        return Kind.POST;
    }

    @Override
    public List<PostRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, SELECT, PostRow.class);
    }

    private Listing listing(PostFilter filter) {
        return new Listing(sql, "post o")
                .where("o.deleted_at is null")
                .where("o.person_id = :person", Asked.id("person", filter.person()))
                .where("o.party_id = :party", Asked.id("party", filter.party()))
                .where("fold(o.title) like like_any(:q)", filter.q());
    }
}
