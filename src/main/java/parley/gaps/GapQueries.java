package parley.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.codes.Code;
import parley.query.Asked;
import parley.query.Sql;

/** Reads what the record cannot answer well; the view {@code gap} says what that is. */
@ApplicationScoped
public class GapQueries {
    private static final int MOST = 500;
    private static final int MEETINGS = 1000;

    private final Sql sql;

    GapQueries(Sql sql) {
        this.sql = sql;
    }

    /** All that is missing of some meetings, the worst kinds first. */
    public List<Gap> ofMeetings(List<Long> meetings) {
        return sql.query("""
                        select g.kind, g.record, g.label, g.field, m.id, m.title
                          from gap g
                          join meeting m on m.id = g.meeting_id
                         where g.meeting_id = any(cast(:meetings as bigint[]))
                         order by array_position(:kinds, g.kind), m.earliest, m.id, g.record, g.field nulls first
                        """)
                .with("meetings", meetings)
                .with("kinds", Code.codes(GapKind.class))
                .list(Gap.class);
    }

    /**
     * The first few hundred of the latest thousand meetings and of what belongs to none, the worst kinds first; those of the latest
     * meetings before others.
     */
    public List<Gap> of(GapFilter filter) {
        var kinds = Asked.codes("kind", GapKind.class, filter.kind());
        var negotiations = Asked.ids("negotiation", filter.negotiation());
        return sql.query("""
                        select g.kind, g.record, g.label, g.field, m.id, m.title
                          from gap g
                          left join meeting m on m.id = g.meeting_id
                         where g.kind = any(:kinds)
                           and (g.meeting_id = any(array(
                                    select n.id
                                      from meeting n
                                     where n.deleted_at is null
                                       and (:everywhere or n.negotiation_id = any(cast(:negotiations as bigint[])))
                                     order by coalesce(n.earliest, '-infinity') desc, n.id desc
                                     limit :meetings))
                             or (:everywhere and g.meeting_id is null))
                         order by array_position(:kinds, g.kind), m.earliest desc nulls last, m.id, g.record, g.field nulls first
                         limit :most
                        """)
                .with("kinds", kinds.isEmpty() ? Code.codes(GapKind.class) : kinds)
                .with("everywhere", negotiations.isEmpty())
                .with("negotiations", negotiations)
                .with("meetings", MEETINGS)
                .with("most", MOST)
                .list(Gap.class);
    }
}
