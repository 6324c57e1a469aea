package parley.topics;

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

/** Reads topics. */
@ApplicationScoped
public class TopicQueries implements Expandable {
    private static final Sorts SORTS = Sorts.by("name", "t.name", "text");

    private static final String SELECT = """
            select t.id, t.version, t.name, a.id, a.name, t.aliases, t.created_at, t.updated_at
              from page
              join topic t on t.id = page.id
              left join topic a on a.id = t.parent_id
            """;

    private final Sql sql;

    TopicQueries(Sql sql) {
        this.sql = sql;
    }

    public Page<TopicRow> page(TopicFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, SELECT, TopicRow.class);
    }

    /** Every topic that matches. */
    Selection<TopicRow> every(TopicFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, SELECT, TopicRow.class);
    }

    /** What the filter asks of a topic {@code t}. */
    public Listing.Condition condition(TopicFilter filter) {
        return listing(filter).condition();
    }

    public TopicRow get(long id) {
        return Listing.rows(sql, List.of(id), SELECT + " where t.deleted_at is null", TopicRow.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public Kind kind() {
        return Kind.TOPIC;
    }

    @Override
    public List<TopicRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, SELECT, TopicRow.class);
    }

    private Listing listing(TopicFilter filter) {
        return new Listing(sql, "topic t")
                .where("t.deleted_at is null")
                .where("t.parent_id = :parent", Asked.id("parent", filter.parent()))
                .where("t.haystack like like_any(:q)", filter.q());
    }
}
