-- Seen through the views of the record, so that it holds only what one may see; papers say it themselves.
-- What is in the trash. Outcomes that went with their meeting come back with it and are not listed by themselves.
create or replace view trashed as
select 'negotiation' as kind, id, name as label, deleted_at from negotiation where deleted_at is not null
union all
select 'meeting', id, title, deleted_at from meeting where deleted_at is not null
union all
select 'party', id, name, deleted_at from party where deleted_at is not null
union all
select 'person', id, name, deleted_at from person where deleted_at is not null
union all
select 'post', id, title, deleted_at from post where deleted_at is not null
union all
select 'venue', id, name, deleted_at from venue where deleted_at is not null
union all
select 'topic', id, name, deleted_at from topic where deleted_at is not null
union all
select 'outcome', o.id, left(o.text, 80), o.deleted_at
  from outcome o
  join meeting m on m.id = o.meeting_id
 where o.deleted_at is not null
   and m.deleted_at is distinct from o.deleted_at
union all
select 'source', id, title, deleted_at from source where deleted_at is not null
union all
select 'statement', id, left(text, 80), deleted_at from statement where deleted_at is not null
union all
select 'claim', id, concat_ws(', ', record, field), deleted_at from claim where deleted_at is not null
union all
select 'report_issue', i.id,
       concat_ws(', ', d.name,
                 case when extract(isodow from i.from_day) = 1 and i.to_day = i.from_day + 6 then to_char(i.from_day, 'IYYY"-W"IW')
                 else i.from_day || '..' || i.to_day end,
                 'corrects issue ' || c.number,
                 i.author),
       i.deleted_at
  from report_issue i
  left join report_issue c on c.id = i.corrects_id
  left join report_definition d on d.id = i.definition_id
 where i.deleted_at is not null
   and restriction(i.sharing) <= clearance()
union all
select 'report_definition', id, name, deleted_at
  from report_definition
 where deleted_at is not null
   and restriction(sharing) <= clearance();
