package parley.reports;

/** The SQL of {@link WeeklyReportQueries} on what was said; {@code %s} and {@code m} are as in {@link ReportSql}. */
final class SaidSql {
    /** The filter concerns the meeting a statement was made at; made elsewhere it belongs to reports of everything, or of its side. */
    static final String SAID = """
            select t.id
              from statement t
              left join meeting m on m.id = t.meeting_id
             where t.deleted_at is null
               and coalesce(t.earliest, '-infinity') between :from and :to
               and t.latest <= :to
               and ((%s) or coalesce(t.on_behalf_of_id, t.party_id) = any(cast(:sides as bigint[])))
             order by t.earliest, t.id
             limit :most
            """;

    /**
     * What may have been said in the period: its days overlap it, or nobody knows its day and a source says it that also tells of
     * a meeting surely in the period. Threats come first.
     */
    static final String PERHAPS_SAID = """
            with told as (
                select distinct k.source_id
                  from claim k
                 where k.meeting_id = any(cast(:certain as bigint[]))
                   and k.deleted_at is null
            ),
            near as (
                select k.statement_id as id
                  from told
                  join claim k on k.source_id = told.source_id
                  join statement t on t.id = k.statement_id
                 where k.deleted_at is null
                   and k.statement_id is not null
                   and t.earliest is null
                   and t.latest is null
                 union
                select t.id
                  from statement t
                 where t.deleted_at is null
                   and coalesce(t.earliest, 'infinity') between cast(:from as date) - 365 and :to
                   and t.latest >= :from
                   and (t.earliest < :from or t.latest > :to)
            )
            select t.id
              from near
              join statement t on t.id = near.id
              left join meeting m on m.id = t.meeting_id
             where t.deleted_at is null
               and ((%s) or coalesce(t.on_behalf_of_id, t.party_id) = any(cast(:sides as bigint[])))
             order by case t.kind when 'threat' then 1 when 'warning' then 2 when 'demand' then 3 when 'signal' then 4 else 5 end, t.id
             limit :most
            """;

    static final String ARMED = """
            select t.id
              from statement t
              left join meeting m on m.id = t.meeting_id
             where t.deleted_at is null
               and t.condition is not null
               and coalesce(t.earliest, '-infinity') <= :to
               and coalesce(t.earliest, '-infinity') > cast(:to as date) - 365
               and ((%s) or coalesce(t.on_behalf_of_id, t.party_id) = any(cast(:sides as bigint[])))
             order by coalesce(t.earliest, '-infinity') desc, t.id desc
             limit :most
            """;

    /** Where those stand, at the end of the period, who took a stance in it, and where they stood before. One without a date gives way to dated ones. */
    static final String POSITIONS = """
            with taken as (
                select distinct coalesce(t.on_behalf_of_id, t.party_id) as party_id, t.topic_id
                  from statement t
                 where t.id = any(cast(:said as bigint[]))
                   and t.stance is not null
            )
            select p.id, p.name, i.id, i.name, l.stance, l.id, l.edtf, l.earliest, l.latest, l.date_basis, l.date_phrase,
                   b.stance, coalesce(l.latest >= :from and l.stance is distinct from b.stance, false)
              from taken n
              join party p on p.id = n.party_id
              join topic i on i.id = n.topic_id
             cross join lateral (
                       select t.*
                         from statement t
                        where t.topic_id = n.topic_id
                          and coalesce(t.on_behalf_of_id, t.party_id) = n.party_id
                          and t.stance is not null
                          and t.deleted_at is null
                          and (t.latest <= :to or t.id = any(cast(:said as bigint[])))
                        order by (t.latest <= :to) is true desc, t.latest desc nulls last, t.id desc
                        limit 1
                   ) l
              left join lateral (
                       select t.stance
                         from statement t
                        where t.topic_id = n.topic_id
                          and coalesce(t.on_behalf_of_id, t.party_id) = n.party_id
                          and t.stance is not null
                          and t.deleted_at is null
                          and t.latest < :from
                        order by t.latest desc, t.id desc
                        limit 1
                   ) b on true
             order by i.name, p.name
            """;

    private SaidSql() {}
}
