package parley.meetings;

/** Which meetings {@code m} belong to the records of another list; what that list asks of them goes in at the end. */
final class RelatedSql {
    static final String NEGOTIATIONS = """
            m.negotiation_id in (select n.id from negotiation n where %s)
            """;

    static final String VENUES = """
            m.venue_id in (select v.id from venue v where %s)
            """;

    static final String PARTIES = """
            m.id in (select s.meeting_id
                       from participation s
                      where s.party_id in (select p.id from party p where %s))
            """;

    static final String PEOPLE = """
            m.id in (select s.meeting_id
                       from participation s
                      where s.person_id in (select p.id from person p where %s))
            """;

    static final String TOPICS = """
            m.id in (select a.meeting_id
                       from meeting_topic a
                      where a.topic_id in (select t.id from topic t where %s))
            """;

    /** A claim is about a meeting, a seat at it, its link to an earlier one, what came of it, or what was said there. */
    static final String CLAIMS = """
            m.id in (select coalesce(c.meeting_id, s.meeting_id, l.meeting_id, u.meeting_id, w.meeting_id)
                       from claim c
                       left join participation s on s.id = c.participation_id
                       left join meeting_link l on l.id = c.meeting_link_id
                       left join outcome u on u.id = c.outcome_id
                       left join statement w on w.id = c.statement_id
                      where %s)
            """;

    private RelatedSql() {}
}
