package parley.reports;

/** The SQL behind the pictures of a report, and how long channels have been silent. */
final class ChartSql {
    /** Week by week over the quarter up to the end of the period, empty weeks too. */
    static final String QUARTER = """
            select cast(w as date), (select count(*)
                                       from meeting m
                                      where m.deleted_at is null
                                        and coalesce(m.earliest, '-infinity') between cast(w as date) and cast(w as date) + 6
                                        and m.latest <= cast(w as date) + 6
                                        and %s)
              from generate_series(date_trunc('week', cast(:to as timestamp)) - interval '12 weeks',
                                   date_trunc('week', cast(:to as timestamp)), interval '1 week') w
             order by w
            """;

    /** The channels that met in the period, over the year up to its end. */
    static final String LEVELS = """
            select n.id, n.name, m.earliest, m.level
              from meeting m
              join negotiation n on n.id = m.negotiation_id
             where m.deleted_at is null
               and m.level is not null
               and m.earliest = m.latest
               and coalesce(m.earliest, '-infinity') between cast(:to as date) - 365 and :to
               and m.negotiation_id in (select s.negotiation_id
                                          from meeting s
                                         where s.id = any(cast(:certain as bigint[])))
             order by n.name, m.earliest, m.id
             limit 200
            """;

    static final String ENCOUNTERS = """
            with seats as (
                select distinct p.meeting_id, y.id, y.name
                  from participation p
                  join party y on y.id = p.party_id
                 where p.meeting_id = any(cast(:certain as bigint[]))
                   and p.attendance not in ('declined', 'absent')
            )
            select a.id, a.name, b.id, b.name, count(*)
              from seats a
              join seats b on b.meeting_id = a.meeting_id and b.name > a.name
             group by a.id, a.name, b.id, b.name
             order by count(*) desc, a.name, b.name
             limit 40
            """;

    /** Those that are neither concluded nor silent for more than ten years; the rhythm is the median gap between their last twenty meetings. */
    static final String CHANNELS = """
            select n.id, n.name, h.last, cast(:to as date) - h.last, h.usual
              from negotiation n
             cross join lateral (
                       select max(g.day) as last,
                              case when count(*) > 2
                                   then cast(percentile_cont(0.5) within group (order by g.gap) as integer) end as usual
                         from (select d.day, d.day - lag(d.day) over (order by d.day) as gap
                                 from (select m.latest as day
                                         from meeting m
                                        where m.negotiation_id = n.id
                                          and m.deleted_at is null
                                          and m.status = 'held'
                                          and m.latest between cast(:to as date) - 3650 and :to
                                          and %s
                                        order by m.latest desc
                                        limit 20) d) g
                   ) h
             where n.deleted_at is null
               and n.status is distinct from 'concluded'
               and h.last is not null
             order by case when h.usual > 0 then (cast(:to as date) - h.last) / cast(h.usual as numeric) end desc nulls last, n.name
             limit 20
            """;

    private ChartSql() {}
}
