package parley.positions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import parley.query.Asked;
import parley.query.Sql;

/** Derives positions from statements; nothing of them is stored. */
@ApplicationScoped
public class PositionQueries {
    private static final String LATEST = """
            with said as (
                select t.id, coalesce(t.on_behalf_of_id, t.party_id) as party_id, t.topic_id, t.stance,
                       t.edtf, t.earliest, t.latest, t.date_basis, t.date_phrase
                  from statement t
                 where t.stance is not null
                   and t.deleted_at is null
                   and coalesce(t.on_behalf_of_id, t.party_id) is not null
            ),
            latest as (
                select distinct on (party_id, topic_id) *
                  from said
                 where cast(:on as date) is null
                    or latest <= :on
                 order by party_id, topic_id, latest desc nulls last, id desc
            ),
            before as (
                select distinct on (party_id, topic_id) *
                  from said
                 where latest <= cast(:since as date)
                 order by party_id, topic_id, latest desc, id desc
            )
            select p.id, p.name, i.id, i.name, l.stance, l.id, l.edtf, l.earliest, l.latest, l.date_basis, l.date_phrase,
                   b.stance, coalesce(l.latest > cast(:since as date) and l.stance is distinct from b.stance, false)
              from latest l
              join party p on p.id = l.party_id
              join topic i on i.id = l.topic_id
              left join before b on b.party_id = l.party_id and b.topic_id = l.topic_id
             order by i.name, p.name
            """;

    private final Sql sql;

    PositionQueries(Sql sql) {
        this.sql = sql;
    }

    public Positions of(PositionFilter filter) {
        return on(Asked.to("on", filter.on()), Asked.to("since", filter.since()));
    }

    /**
     * @param on null for now: then statements without a date count, too, but give way to dated ones
     * @param since null where changes are not asked for
     */
    public Positions on(LocalDate on, LocalDate since) {
        var all = sql.query(LATEST).with("on", on).with("since", since).list(Position.class);
        return new Positions(all, on, since);
    }
}
