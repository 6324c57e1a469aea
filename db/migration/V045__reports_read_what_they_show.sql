-- What a report shows is found by index, however long the record is: commitments that are open, by the day they are due,
create index outcome_open on record.outcome (coalesce(due_latest, 'infinity'), id)
    where deleted_at is null
      and owed_by_id is not null
      and fulfilled_by_id is null
      and fulfilled_by_source_id is null
      and (progress is null or progress not in ('full', 'lapsed', 'withdrawn'));
-- the last words of a party on a topic,
create index statement_by_position on record.statement (coalesce(on_behalf_of_id, party_id), topic_id, latest, id)
    where stance is not null and deleted_at is null;
-- and the statements that a source makes.
create index claim_of_statement on record.claim (source_id, statement_id)
    where statement_id is not null and deleted_at is null;
-- When a channel met last, and how often, is read off an index alone.
create index meeting_of_channel on record.meeting (negotiation_id, latest) include (restricted)
    where status = 'held' and deleted_at is null;
