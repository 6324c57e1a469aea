package parley.chains;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.query.Sql;
import parley.query.Statement;

/** Reads how meetings follow one another. */
@ApplicationScoped
public class ChainQueries {
    private static final int MOST = 100;

    private static final String ROUND = """
            select m.id, m.title, m.edtf, m.earliest, m.latest, m.date_basis, m.date_phrase, m.status, m.format, m.level,
                   (select count(*) from outcome o where o.meeting_id = m.id and o.deleted_at is null),
                   m.earliest - lag(m.latest) over dated,
                   m.edtf = cast(m.earliest as text)
                     and lag(m.edtf) over dated = cast(lag(m.latest) over dated as text),
                   e.id, e.title
              from meeting m
              left join lateral (
                       select e.id, e.title
                         from meeting_link l
                         join meeting e on e.id = l.earlier_id
                        where l.meeting_id = m.id
                          and l.kind = 'follow_up_of'
                          and e.deleted_at is null
                        order by l.position
                        limit 1
                   ) e on true
            """;

    private final Sql sql;

    ChainQueries(Sql sql) {
        this.sql = sql;
    }

    /** The latest rounds of a negotiation, the first of them on top, the undated last. */
    public List<Round> rounds(long negotiation) {
        return sql.query(ROUND + """
                         where m.id in (select r.id
                                          from meeting r
                                         where r.negotiation_id = :negotiation
                                           and r.deleted_at is null
                                         order by coalesce(r.earliest, 'infinity') desc, r.id desc
                                         limit :most)
                        window dated as (order by m.earliest nulls last, m.id)
                         order by m.earliest nulls last, m.id
                        """)
                .with("negotiation", negotiation)
                .with("most", MOST)
                .list(Round.class);
    }

    /** The meetings before and after one that hang together with it, itself among them; only itself where none does. */
    public List<Round> around(long meeting) {
        return sql.query("""
                        with recursive chain(id) as (
                            select cast(:meeting as bigint)
                            union
                            select case when l.meeting_id = c.id then l.earlier_id else l.meeting_id end
                              from chain c
                              join meeting_link l on c.id in (l.meeting_id, l.earlier_id)
                        )
                        """ + ROUND + """
                         where m.id in (select id from chain limit :most)
                           and m.deleted_at is null
                        window dated as (order by m.earliest nulls last, m.id)
                         order by m.earliest nulls last, m.id
                        """)
                .with("meeting", meeting)
                .with("most", MOST)
                .list(Round.class);
    }

    /** How many days the channel has been silent: since the last meeting that was surely held by a day; empty where none was. */
    public Optional<Integer> silence(long negotiation, LocalDate today) {
        return sql.query("""
                        select cast(:today as date) - max(m.latest)
                          from meeting m
                         where m.negotiation_id = :negotiation
                           and m.status = 'held'
                           and m.latest <= :today
                           and m.deleted_at is null
                        """)
                .with("today", today)
                .with("negotiation", negotiation)
                .first(Days.class)
                .map(Days::number);
    }

    /** Meetings that were promised by an outcome up to a day and have no follow-up on record, the latest promise first. */
    public List<Promise> promised(LocalDate upTo, int most) {
        return promised("", upTo, most).list(Promise.class);
    }

    /** The same of one negotiation. */
    public List<Promise> promised(long negotiation, LocalDate upTo, int most) {
        return promised("and m.negotiation_id = :negotiation", upTo, most)
                .with("negotiation", negotiation)
                .list(Promise.class);
    }

    private Statement promised(String where, LocalDate upTo, int most) {
        return sql.query("""
                        select o.id, m.id, m.title, m.edtf, m.earliest, m.latest,
                               cast(:upTo as date) - m.latest, o.agreement, o.text
                          from outcome o
                          join meeting m on m.id = o.meeting_id
                         where o.kind in ('agreed_to_meet_again', 'agreed_to_explore_schedule')
                           and o.deleted_at is null
                           and o.fulfilled_by_id is null
                           and m.deleted_at is null
                           and coalesce(m.earliest, '-infinity') <= :upTo
                           %s
                           and not exists (select
                                             from meeting_link l
                                             join meeting f on f.id = l.meeting_id
                                            where l.earlier_id = m.id
                                              and l.kind = 'follow_up_of'
                                              and f.deleted_at is null)
                         order by coalesce(m.earliest, '-infinity') desc, o.id
                         limit :most
                        """.formatted(where)).with("upTo", upTo).with("most", most);
    }

    record Days(Integer number) {}
}
