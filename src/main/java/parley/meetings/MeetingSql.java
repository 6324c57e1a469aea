package parley.meetings;

/** The SQL of {@link MeetingQueries}: what a row shows, what one meeting shows beyond that, and what filters ask. */
final class MeetingSql {
    static final String ROW = """
            select m.id, m.version, m.title, n.id, n.name, m.format, m.status, m.occurrence, m.level,
                   m.edtf, m.earliest, m.latest, m.date_basis, m.date_phrase,
                   m.start_time, m.zone, m.duration_minutes, m.duration_approximate,
                   v.id, v.name, v.city, v.country,
                   array(select array[
                                    cast(p.id as text), cast(y.id as text), y.name, y.code, cast(h.id as text), h.name,
                                    p.role, p.delegation_role, p.capacity,
                                    (select o.title
                                       from post o
                                      where o.person_id = p.person_id
                                        and o.deleted_at is null
                                        and coalesce(o.from_latest, '-infinity') <= m.earliest
                                        and coalesce(o.to_earliest, 'infinity') >= m.latest
                                      order by o.from_earliest desc nulls last, o.id desc
                                      limit 1),
                                    p.level, p.attendance, cast(p.on_behalf_of_id as text),
                                    (select b.name from party b where b.id = p.on_behalf_of_id),
                                    (select b.code from party b where b.id = p.on_behalf_of_id)]
                           from participation p
                           join party y on y.id = p.party_id
                           left join person h on h.id = p.person_id
                          where p.meeting_id = m.id
                          order by p.position, p.id),
                   array(select array[cast(t.id as text), t.name]
                           from meeting_topic mt
                           join topic t on t.id = mt.topic_id
                          where mt.meeting_id = m.id
                          order by mt.position),
                   (select count(*) from outcome o where o.meeting_id = m.id and o.deleted_at is null),
                   m.sharing, m.created_at, m.updated_at
            """;

    /** Columns to follow {@link #ROW}. */
    static final String DETAIL = """
                   , m.level_overridden, m.summary, m.event_code,
                   (select jsonb_agg(
                               jsonb_build_object(
                                   'id', o.id, 'kind', o.kind, 'agreement', o.agreement, 'text', o.text)
                               order by o.id)
                      from outcome o
                     where o.meeting_id = m.id
                       and o.deleted_at is null),
                   (select jsonb_agg(
                               jsonb_build_object(
                                   'kind', l.kind,
                                   'meeting', jsonb_build_object('id', e.id, 'name', e.title),
                                   'note', l.note)
                               order by l.position, l.id)
                      from meeting_link l
                      join meeting e on e.id = l.earlier_id
                     where l.meeting_id = m.id
                       and e.deleted_at is null),
                   (select jsonb_agg(
                               jsonb_build_object(
                                   'kind', l.kind,
                                   'meeting', jsonb_build_object('id', e.id, 'name', e.title),
                                   'note', l.note)
                               order by e.earliest nulls last, e.id)
                      from meeting_link l
                      join meeting e on e.id = l.meeting_id
                     where l.earlier_id = m.id
                       and e.deleted_at is null)
            """;

    static final String FROM = """
              from page
              join meeting m on m.id = page.id
              left join negotiation n on n.id = m.negotiation_id
              left join venue v on v.id = m.venue_id
            """;

    static final String IN_COUNTRY = "m.venue_id in (select v.id from venue v where v.country = any(:country))";

    static final String WITH_PERSON = """
            exists (select from participation p where p.meeting_id = m.id and p.person_id = any(:person))
            """;

    /** One parameter for each party: takes its number. */
    static final String WITH_PARTY = """
            exists (select from participation p where p.meeting_id = m.id and p.party_id = :party%d)
            """;

    static final String ON_TOPIC = """
            exists (select from meeting_topic mt where mt.meeting_id = m.id and mt.topic_id = any(:topic))
            """;

    /** Whole words anywhere, or any part of the title: what is being typed is seldom a whole word yet. */
    static final String WITH_WORDS = """
            (m.search @@ websearch_to_tsquery('simple', fold(:q)) or m.haystack like like_any(:q))
            """;

    private MeetingSql() {}
}
