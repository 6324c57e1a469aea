package parley.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
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

/** Reads claims. */
@ApplicationScoped
public class ClaimQueries implements Expandable {
    private static final Sorts SORTS = Sorts.by("-updated", "c.updated_at", "timestamptz");

    private static final String COLUMNS = """
            select c.id, c.version, c.record,
                   coalesce(
                       (select n.name from negotiation n where n.id = c.negotiation_id),
                       (select m.title from meeting m where m.id = c.meeting_id),
                       (select m.title from meeting_link l join meeting m on m.id = l.meeting_id where l.id = c.meeting_link_id),
                       (select concat_ws(', ', y.name, h.name, m.title)
                          from participation p
                          join meeting m on m.id = p.meeting_id
                          join party y on y.id = p.party_id
                          left join person h on h.id = p.person_id
                         where p.id = c.participation_id),
                       (select h.name from person h where h.id = c.person_id),
                       (select o.title from post o where o.id = c.post_id),
                       (select y.name from party y where y.id = c.party_id),
                       (select v.name from venue v where v.id = c.venue_id),
                       (select left(o.text, 80) from outcome o where o.id = c.outcome_id),
                       (select left(t.text, 80) from statement t where t.id = c.statement_id)),
                   c.field, c.value, s.id, s.title, s.reliability,
                   case when s.upstream_id is null then s.id else origin(s.id) end,
                   c.paragraphs, c.quote, c.basis, c.credibility, c.note, c.chosen, c.choice_reason,
                   c.created_at, c.updated_at
            """;

    private static final String SELECT = COLUMNS + """
              from page
              join claim c on c.id = page.id
              join source s on s.id = c.source_id
            """;

    private final Sql sql;

    ClaimQueries(Sql sql) {
        this.sql = sql;
    }

    public Page<ClaimRow> page(ClaimFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, SELECT, ClaimRow.class);
    }

    /** Every claim that matches. */
    Selection<ClaimRow> every(ClaimFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, SELECT, ClaimRow.class);
    }

    /** What the filter asks of a claim {@code c}. */
    public Listing.Condition condition(ClaimFilter filter) {
        return listing(filter).condition();
    }

    public ClaimRow get(long id) {
        return Listing.rows(sql, List.of(id), SELECT + " where c.deleted_at is null", ClaimRow.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** All claims on some records, those whose value is shown first. Given as a subquery: see {@link Listing#rows}. */
    public List<ClaimRow> on(Collection<RecordRef> records) {
        return sql.query(COLUMNS + """
                          from claim c
                          join source s on s.id = c.source_id
                         where c.record = any(cast((select cast(:records as text[])) as text[]))
                           and c.deleted_at is null
                         order by c.record, c.field nulls first, c.chosen desc, c.id
                        """)
                .with("records", records.stream().map(RecordRef::toString).toList())
                .list(ClaimRow.class);
    }

    /** The claims that rest on a source, in the order they were recorded; at most a thousand. */
    public List<ClaimRow> from(long source) {
        return sql.query(COLUMNS + """
                          from claim c
                          join source s on s.id = c.source_id
                         where c.source_id = :source
                           and c.deleted_at is null
                         order by c.id
                         limit 1000
                        """).with("source", source).list(ClaimRow.class);
    }

    @Override
    public Kind kind() {
        return Kind.CLAIM;
    }

    @Override
    public List<ClaimRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, SELECT, ClaimRow.class);
    }

    private Listing listing(ClaimFilter filter) {
        var listing = new Listing(sql, "claim c")
                .where("c.deleted_at is null")
                .where("c.record = any(:record)", records(filter.record()))
                .where("c.field = any(:field)", Asked.filled(filter.field()))
                .where("c.source_id = any(:source)", Asked.ids("source", filter.source()))
                .where("c.basis = any(:basis)", Asked.codes("basis", Basis.class, filter.basis()));
        if (filter.chosen() != null && !filter.chosen().isBlank()) {
            listing.where(Asked.flag("chosen", filter.chosen()) ? "c.chosen" : "not c.chosen");
        }
        return listing;
    }

    private static List<String> records(List<String> asked) {
        for (var text : Asked.filled(asked)) {
            if (RecordRef.read(text).isEmpty()) {
                throw new BadParameter("record", "record is a kind and an id, like meeting:4.");
            }
        }
        return Asked.filled(asked);
    }
}
