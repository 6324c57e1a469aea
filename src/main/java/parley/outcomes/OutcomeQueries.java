package parley.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
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

/** Reads outcomes. */
@ApplicationScoped
public class OutcomeQueries implements Expandable {
    private static final Sorts SORTS = Sorts.by("-updated", "o.updated_at", "timestamptz")
            .or("due", "coalesce(o.due_latest, 'infinity')", "coalesce(o.due_latest, '-infinity')", "date");

    private static final String COLUMNS = """
            select o.id, o.version, m.id, m.title, m.edtf, m.earliest, m.latest, o.kind, o.agreement, o.text,
                   (select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by ot.position)
                      from outcome_topic ot
                      join topic t on t.id = ot.topic_id
                     where ot.outcome_id = o.id),
                   b.id, b.name, c.id, c.name, o.due_edtf, o.due_earliest, o.due_latest, o.progress, f.id, f.title, s.id, s.title,
                   o.sharing, o.created_at, o.updated_at
            """;

    private static final String JOINS = """
              join meeting m on m.id = o.meeting_id
              left join party b on b.id = o.owed_by_id
              left join party c on c.id = o.owed_to_id
              left join meeting f on f.id = o.fulfilled_by_id
              left join source s on s.id = o.fulfilled_by_source_id
            """;

    private static final String SELECT = COLUMNS + " from page join outcome o on o.id = page.id " + JOINS;
    private static final String EACH = COLUMNS + " from outcome o " + JOINS + " where o.deleted_at is null and ";

    /** In the words of the index {@code outcome_open}. */
    private static final String OPEN = """
            o.owed_by_id is not null
              and o.fulfilled_by_id is null
              and o.fulfilled_by_source_id is null
              and (o.progress is null or o.progress not in ('full', 'lapsed', 'withdrawn'))
            """;

    private final Sql sql;

    OutcomeQueries(Sql sql) {
        this.sql = sql;
    }

    public Page<OutcomeRow> page(OutcomeFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, SELECT, OutcomeRow.class);
    }

    /** Every outcome that matches. */
    Selection<OutcomeRow> every(OutcomeFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, SELECT, OutcomeRow.class);
    }

    public OutcomeRow get(long id) {
        return Listing.rows(sql, List.of(id), SELECT + " where o.deleted_at is null", OutcomeRow.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What a meeting produced, in the order it was recorded. */
    public List<OutcomeRow> of(long meeting) {
        return all("o.meeting_id = :id order by o.id", meeting);
    }

    /** What these meetings produced, meeting by meeting in their order. */
    public List<OutcomeRow> ofAll(List<Long> meetings) {
        return sql.query(EACH + """
                        o.meeting_id = any(cast(:meetings as bigint[]))
                        order by array_position(cast(:meetings as bigint[]), o.meeting_id), o.id
                        """).with("meetings", meetings).list(OutcomeRow.class);
    }

    /** What is still owed from the meetings of a negotiation, or from one meeting where it belongs to none. */
    public List<OutcomeRow> openBefore(long meeting) {
        return all(OPEN + """
                and o.meeting_id in (select :id
                                      union
                                     select r.id
                                       from meeting r
                                      where r.negotiation_id = (select b.negotiation_id from meeting b where b.id = :id))
                order by coalesce(o.due_latest, 'infinity'), o.id
                """, meeting);
    }

    /** What is still owed from the meetings of a negotiation, what is due first on top. */
    public List<OutcomeRow> openOf(long negotiation) {
        return all(OPEN + " and m.negotiation_id = :id order by coalesce(o.due_latest, 'infinity'), o.id", negotiation);
    }

    /** What a party still owes or is owed. */
    public List<OutcomeRow> openFor(long party) {
        return all(
                OPEN
                        + " and (o.owed_by_id = :id or o.owed_to_id = :id) order by coalesce(o.due_latest, 'infinity'), o.id",
                party);
    }

    /** What was still owed on a day, from meetings up to that day, what is due first on top. */
    public List<OutcomeRow> openOn(LocalDate day, int most) {
        return sql.query(EACH + OPEN + """
                        and coalesce(m.earliest, '-infinity') <= :day
                        order by coalesce(o.due_latest, 'infinity'), o.id
                        limit :most
                        """).with("day", day).with("most", most).list(OutcomeRow.class);
    }

    @Override
    public Kind kind() {
        return Kind.OUTCOME;
    }

    @Override
    public List<OutcomeRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, SELECT, OutcomeRow.class);
    }

    private Listing listing(OutcomeFilter filter) {
        var listing = new Listing(sql, "outcome o")
                .where("o.deleted_at is null")
                .where("o.kind = any(:kind)", Asked.codes("kind", OutcomeKind.class, filter.kind()))
                .where("o.meeting_id = any(:meeting)", Asked.ids("meeting", filter.meeting()))
                .where("o.progress = any(:progress)", Asked.codes("progress", Progress.class, filter.progress()))
                .where("(o.owed_by_id = any(:party) or o.owed_to_id = any(:party))", Asked.ids("party", filter.party()))
                .whereWords("o.search @@ websearch_to_tsquery('simple', fold(:q))", filter.q());
        if (Asked.flag("open", filter.open())) {
            listing.where(OPEN);
        }
        return listing;
    }

    private List<OutcomeRow> all(String condition, long id) {
        return sql.query(EACH + condition).with("id", id).list(OutcomeRow.class);
    }
}
