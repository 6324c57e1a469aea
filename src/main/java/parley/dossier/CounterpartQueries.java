package parley.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.query.Sql;

/** Reads who met whom. */
@ApplicationScoped
public class CounterpartQueries {
    private static final int MOST = 25;

    private final Sql sql;

    CounterpartQueries(Sql sql) {
        this.sql = sql;
    }

    /** The parties that sat at the same held meetings as one, those it met most often first. */
    public List<Counterpart> of(long party) {
        return sql.query("""
                        select y.id, y.name, y.code, count(distinct m.id), max(m.latest)
                          from participation own
                          join meeting m on m.id = own.meeting_id
                          join participation other on other.meeting_id = m.id and other.party_id <> own.party_id
                          join party y on y.id = other.party_id
                         where own.party_id = :party
                           and m.deleted_at is null
                           and m.status in ('held', 'in_progress', 'suspended')
                         group by y.id, y.name, y.code
                         order by 4 desc, 5 desc nulls last, y.name
                         limit :most
                        """).with("party", party).with("most", MOST).list(Counterpart.class);
    }
}
