-- Seen through the views of the record, so that it holds only what one may see.
-- Who still needs a record: it cannot go to the trash while something that is not in the trash refers to it.
create or replace view record_use as
select 'negotiation' as kind, n.parent_id as id, 'negotiation' as used_by, n.id as used_by_id, n.name as label
  from negotiation n
 where n.deleted_at is null
   and n.parent_id is not null
union all
select 'negotiation', m.negotiation_id, 'meeting', m.id, m.title
  from meeting m
 where m.deleted_at is null
   and m.negotiation_id is not null
union all
select 'meeting', o.fulfilled_by_id, 'outcome', o.id, left(o.text, 80)
  from outcome o
 where o.deleted_at is null
   and o.fulfilled_by_id is not null
union all
select 'venue', m.venue_id, 'meeting', m.id, m.title
  from meeting m
 where m.deleted_at is null
   and m.venue_id is not null
union all
select 'topic', t.parent_id, 'topic', t.id, t.name
  from topic t
 where t.deleted_at is null
   and t.parent_id is not null
union all
select 'topic', mt.topic_id, 'meeting', m.id, m.title
  from meeting_topic mt
  join meeting m on m.id = mt.meeting_id
 where m.deleted_at is null
union all
select 'topic', ot.topic_id, 'outcome', o.id, left(o.text, 80)
  from outcome_topic ot
  join outcome o on o.id = ot.outcome_id
 where o.deleted_at is null
union all
select 'party', p.party_id, 'meeting', m.id, m.title
  from participation p
  join meeting m on m.id = p.meeting_id
 where m.deleted_at is null
union all
select 'party', p.on_behalf_of_id, 'meeting', m.id, m.title
  from participation p
  join meeting m on m.id = p.meeting_id
 where m.deleted_at is null
   and p.on_behalf_of_id is not null
union all
select 'party', o.party_id, 'post', o.id, o.title
  from post o
 where o.deleted_at is null
union all
select 'party', o.owed_by_id, 'outcome', o.id, left(o.text, 80)
  from outcome o
 where o.deleted_at is null
   and o.owed_by_id is not null
union all
select 'party', o.owed_to_id, 'outcome', o.id, left(o.text, 80)
  from outcome o
 where o.deleted_at is null
   and o.owed_to_id is not null
union all
select 'party', s.organisation_id, 'party', p.id, p.name
  from membership s
  join party p on p.id = s.member_id
 where p.deleted_at is null
union all
select 'person', p.person_id, 'meeting', m.id, m.title
  from participation p
  join meeting m on m.id = p.meeting_id
 where m.deleted_at is null
   and p.person_id is not null
union all
select 'person', o.person_id, 'post', o.id, o.title
  from post o
 where o.deleted_at is null
union all
select 'source', s.upstream_id, 'source', s.id, s.title
  from source s
 where s.deleted_at is null
   and s.upstream_id is not null
union all
select 'source', c.source_id, 'claim', c.id, concat_ws(', ', c.record, c.field)
  from claim c
 where c.deleted_at is null
union all
select 'person', t.speaker_id, 'statement', t.id, left(t.text, 80)
  from statement t
 where t.deleted_at is null
   and t.speaker_id is not null
union all
select 'party', t.party_id, 'statement', t.id, left(t.text, 80)
  from statement t
 where t.deleted_at is null
   and t.party_id is not null
union all
select 'party', t.on_behalf_of_id, 'statement', t.id, left(t.text, 80)
  from statement t
 where t.deleted_at is null
   and t.on_behalf_of_id is not null
union all
select 'party', t.addressee_id, 'statement', t.id, left(t.text, 80)
  from statement t
 where t.deleted_at is null
   and t.addressee_id is not null
union all
select 'topic', t.topic_id, 'statement', t.id, left(t.text, 80)
  from statement t
 where t.deleted_at is null
   and t.topic_id is not null
union all
select 'meeting', t.meeting_id, 'statement', t.id, left(t.text, 80)
  from statement t
 where t.deleted_at is null
   and t.meeting_id is not null
union all
select 'statement', t.variant_of_id, 'statement', t.id, left(t.text, 80)
  from statement t
 where t.deleted_at is null
   and t.variant_of_id is not null
union all
select 'source', o.fulfilled_by_source_id, 'outcome', o.id, left(o.text, 80)
  from outcome o
 where o.deleted_at is null
   and o.fulfilled_by_source_id is not null;
