-- Seen through the views of the record, so that it holds only what one may see.
-- Every record that people refer to by name: what a name field finds, suggests and checks.
-- names: all its names, folded, for an exact hit; haystack: the same as one string, to search inside; hint: tells two of a
-- name apart.
create or replace view known_name as
select 'negotiation' as kind, n.id, n.name, n.status as hint, n.names, n.haystack
  from negotiation n
 where n.deleted_at is null
union all
select 'meeting', m.id, m.title, coalesce(m.edtf, 'no date'), array[m.haystack], m.haystack
  from meeting m
 where m.deleted_at is null
union all
select 'party', p.id, p.name, concat_ws(' · ', replace(p.kind, '_', ' '), p.code), p.names, p.haystack
  from party p
 where p.deleted_at is null
union all
select 'person', p.id, p.name,
       (select concat_ws(', ', o.title, y.name)
          from post o
          join party y on y.id = o.party_id
         where o.person_id = p.id
           and o.deleted_at is null
         order by o.from_earliest desc nulls last, o.id desc
         limit 1),
       p.names, p.haystack
  from person p
 where p.deleted_at is null
union all
select 'venue', v.id, v.name, concat_ws(', ', nullif(v.city, v.name), c.name), v.names, v.haystack
  from venue v
  left join country c on c.code = v.country
 where v.deleted_at is null
union all
select 'topic', t.id, t.name, (select a.name from topic a where a.id = t.parent_id), t.names, t.haystack
  from topic t
 where t.deleted_at is null
union all
select 'source', s.id, s.title, concat_ws(', ', s.publisher, s.published_edtf), array[fold(s.title)], s.haystack
  from source s
 where s.deleted_at is null
union all
select 'statement', t.id, left(t.text, 80), coalesce(t.edtf, t.date_phrase), array[fold(left(t.text, 80))], fold(left(t.text, 200))
  from statement t
 where t.deleted_at is null
union all
select 'outcome', o.id, left(o.text, 80), o.kind, array[fold(left(o.text, 80))], fold(left(o.text, 200))
  from outcome o
 where o.deleted_at is null
union all
select 'post', o.id, o.title, null, array[fold(o.title)], fold(o.title)
  from post o
 where o.deleted_at is null;
