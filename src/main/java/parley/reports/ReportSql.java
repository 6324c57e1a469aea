package parley.reports;

import parley.time.FuzzyDate;

/**
 * The SQL of {@link WeeklyReportQueries}. {@code m} is the meeting that a row hangs on; where {@code %s} stands, the conditions of
 * the report's filter follow.
 */
final class ReportSql {
    /**
     * Meetings that touch the period, and whether they surely do. One with a clock time counts on the days it has in the report's
     * zone, past midnight too; a certain day, or days from–to, that overlap the period are surely in it.
     */
    static final String IN_PERIOD = """
            with near as (
                select m.id, m.edtf, m.earliest, m.latest, m.start_time,
                       case when m.earliest = m.latest and m.start_time is not null
                            then (m.earliest + m.start_time) at time zone m.zone end as starts,
                       coalesce(m.duration_minutes, 0) * interval '1 minute' as length
                  from meeting m
                 where m.deleted_at is null
                   and m.edtf is not null
                   and daterange(m.earliest, m.latest, '[]') && daterange(cast(:from as date) - 2, cast(:to as date) + 2, '[]')
                   and %%s
            ),
            placed as (
                select n.id, n.edtf, n.earliest, n.start_time,
                       coalesce(cast(n.starts at time zone :zone as date), n.earliest, '-infinity') as first,
                       coalesce(cast(greatest(n.starts, n.starts + n.length - interval '1 second') at time zone :zone as date),
                                n.latest, 'infinity') as last
                  from near n
            )
            select p.id, p.edtf ~ '%s' or (p.first >= :from and p.last <= :to) as sure
              from placed p
             where p.first <= :to
               and p.last >= :from
             order by p.first, p.start_time nulls last, p.id
            """.formatted(FuzzyDate.CERTAIN_DAYS);

    static final String AHEAD = """
            select m.id
              from meeting m
             where m.deleted_at is null
               and m.status not in ('cancelled', 'boycotted')
               and coalesce(m.earliest, '-infinity') between :from and :to
               and %s
             order by m.earliest, m.start_time nulls last, m.id
             limit :most
            """;

    /** What was owed at the end of the period and should have been kept by then, what was due first on top. */
    static final String OVERDUE = owed("<=");

    /** What was owed and not due yet, or on no day. */
    static final String OPEN = owed(">");

    static final String KEPT_AT_A_MEETING = """
            select o.id
              from meeting f
              join outcome o on o.fulfilled_by_id = f.id
              join meeting m on m.id = o.meeting_id
             where f.deleted_at is null
               and f.edtf is not null
               and daterange(f.earliest, f.latest, '[]') && daterange(:from, :to, '[]')
               and f.latest <= :to
               and f.earliest >= :from
               and o.deleted_at is null
               and m.deleted_at is null
               and %s
             order by f.earliest, o.id
            """;

    /** Commitments of which something was noted in the period, by the journal. */
    static final String NOTED = """
            select distinct o.id
              from change c
              join outcome o on o.id = c.record_id
              join meeting m on m.id = o.meeting_id
             where c.at >= cast(:from as timestamp) at time zone :zone
               and c.at < cast(cast(:to as date) + 1 as timestamp) at time zone :zone
               and c.kind = 'outcome'
               and c.act = 'update'
               and (jsonb_exists(c.new, 'progress') or jsonb_exists(c.new, 'fulfilled_by_source_id'))
               and o.owed_by_id is not null
               and o.deleted_at is null
               and m.deleted_at is null
               and %s
             order by o.id
            """;

    static final String PROMISED = """
            select o.id, m.id, m.title, m.edtf, m.earliest, m.latest, cast(:to as date) - m.latest, o.agreement, o.text
              from outcome o
              join meeting m on m.id = o.meeting_id
             where o.kind in ('agreed_to_meet_again', 'agreed_to_explore_schedule')
               and o.deleted_at is null
               and o.fulfilled_by_id is null
               and m.deleted_at is null
               and coalesce(m.earliest, '-infinity') <= :to
               and not exists (select
                                 from meeting_link l
                                 join meeting f on f.id = l.meeting_id
                                where l.earlier_id = m.id
                                  and l.kind = 'follow_up_of'
                                  and f.deleted_at is null)
               and %s
             order by coalesce(m.earliest, '-infinity') desc, o.id
             limit :most
            """;

    /** Week by week backwards, from the last meeting of one to the last before it; what lies between is not looked at. */
    static final String WEEKS = """
            with recursive week(monday, number) as (
                select cast(null as date), 0
                union all
                select before.monday, w.number + 1
                  from week w
                 cross join lateral (
                           select cast(date_trunc('week', m.earliest) as date) as monday
                             from meeting m
                            where m.deleted_at is null
                              and coalesce(m.earliest, '-infinity') < coalesce(w.monday, 'infinity')
                              and date_trunc('week', m.earliest) = date_trunc('week', m.latest)
                            order by coalesce(m.earliest, '-infinity') desc, m.id desc
                            limit 1
                       ) before
                 where w.number < :most
            )
            select w.monday, (select count(*)
                                from meeting m
                               where m.deleted_at is null
                                 and coalesce(m.earliest, '-infinity') between w.monday and w.monday + 6
                                 and m.latest <= w.monday + 6)
              from week w
             where w.number > 0
             order by w.monday desc
            """;

    private ReportSql() {}

    private static String owed(String due) {
        return """
            select o.id
              from outcome o
              join meeting m on m.id = o.meeting_id
             where o.owed_by_id is not null
               and o.deleted_at is null
               and o.fulfilled_by_id is null
               and o.fulfilled_by_source_id is null
               and (o.progress is null or o.progress not in ('full', 'lapsed', 'withdrawn'))
               and m.deleted_at is null
               and coalesce(m.earliest, '-infinity') <= :to
               and coalesce(o.due_latest, 'infinity') =:= :to
               and %s
             order by coalesce(o.due_latest, 'infinity'), o.id
             limit :most
            """.replace("=:=", due);
    }
}
