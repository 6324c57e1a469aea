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

/** Reads people. */
@ApplicationScoped
public class PersonQueries implements Expandable {
    private static final Sorts SORTS = Sorts.by("name", "p.name", "text");

    private static final String SELECT = """
            select p.id, p.version, p.name, p.aliases,
                   (select jsonb_agg(
                               jsonb_build_object(
                                   'id', o.id,
                                   'title', o.title,
                                   'party', jsonb_build_object('id', y.id, 'name', y.name),
                                   'from', o.from_edtf,
                                   'to', o.to_edtf)
                               order by o.from_earliest desc nulls last, o.id desc)
                      from post o
                      join party y on y.id = o.party_id
                     where o.person_id = p.id
                       and o.deleted_at is null),
                   p.created_at, p.updated_at
              from page
              join person p on p.id = page.id
            """;

    private final Sql sql;

    PersonQueries(Sql sql) {
        this.sql = sql;
    }

    public Page<PersonRow> page(PersonFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, SELECT, PersonRow.class);
    }

    /** Every person that matches. */
    Selection<PersonRow> every(PersonFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, SELECT, PersonRow.class);
    }

    /** What the filter asks of a person {@code p}. */
    public Listing.Condition condition(PersonFilter filter) {
        return listing(filter).condition();
    }

    public PersonRow get(long id) {
        return Listing.rows(sql, List.of(id), SELECT + " where p.deleted_at is null", PersonRow.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public List<PersonRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, SELECT, PersonRow.class);
    }

    private Listing listing(PersonFilter filter) {
        return new Listing(sql, "person p")
                .where("p.deleted_at is null")
                .where("""
                        exists (
                            select from post o
                             where o.person_id = p.id and o.party_id = :party and o.deleted_at is null)
                        """, Asked.id("party", filter.party()))
                .where("p.haystack like like_any(:q)", filter.q());
    }
}
