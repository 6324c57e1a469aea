-- Seen through the views of the record, so that it holds only what one may see.
-- What the record cannot answer well. A value of a meeting, a seat, an outcome or a statement that nobody supports, that one
-- source alone supports, on which sources differ, or which a source that was read does not state; a meeting without a date.
create or replace view gap as
with shown as (
    select 'meeting:' || m.id as record, m.title as label, f.field, f.filled, m.id as meeting_id
      from meeting m
     cross join lateral (
               values ('date', m.edtf is not null), ('status', true), ('format', m.format is not null),
                      ('venue', m.venue_id is not null), ('level', m.level is not null),
                      ('durationMinutes', m.duration_minutes is not null)
           ) as f(field, filled)
     where m.deleted_at is null
    union all
    select 'participation:' || p.id, concat_ws(', ', y.name, h.name), null, true, m.id
      from participation p
      join meeting m on m.id = p.meeting_id
      join party y on y.id = p.party_id
      left join person h on h.id = p.person_id
     where m.deleted_at is null
    union all
    select 'outcome:' || o.id, left(o.text, 80), null, true, o.meeting_id
      from outcome o
     where o.deleted_at is null
    union all
    select 'statement:' || t.id, left(t.text, 80), null, true, t.meeting_id
      from statement t
     where t.deleted_at is null
),
said as (
    select s.record, s.label, s.field, s.filled, s.meeting_id,
           count(distinct c.source_id) filter (where c.basis <> 'not_stated') as sources,
           count(distinct case when u.upstream_id is null then u.id else origin(u.id) end)
               filter (where c.basis <> 'not_stated') as origins,
           count(distinct lower(c.value)) as given_values,
           coalesce(bool_or(c.basis = 'not_stated'), false) as not_stated
      from shown s
      left join claim c on c.record = s.record and c.field is not distinct from s.field and c.deleted_at is null
      left join source u on u.id = c.source_id
     group by s.record, s.label, s.field, s.filled, s.meeting_id
)
-- Read once, so that asking for some meetings reads no others.
select k.kind, s.record, s.label, s.field, s.meeting_id
  from said s
 cross join lateral (
           values ('unsourced', s.filled and s.sources = 0),
                  ('undated', s.field = 'date' and not s.filled and not s.not_stated),
                  ('contested', s.given_values > 1),
                  ('not_stated', s.not_stated and not s.filled),
                  ('single_source', s.filled and s.origins = 1 and s.given_values <= 1)
       ) as k(kind, holds)
 where k.holds;
