-- What was said, promised and cited at the generated meetings, for what reads more than meetings: the report of a week. After load.sql.
\set ON_ERROR_STOP on
begin;
set session_replication_role = replica;
set search_path = record, public;

insert into source (title, publisher, published_edtf, published_earliest, published_latest, kind, reliability)
select 'Bulletin ' || i, initcap(bench.words(i, 200, 2)), '2022', '2022-01-01', '2022-12-31', 'news_article',
       (array['A', 'B', 'C', 'D', 'E', 'F'])[1 + bench.pick(i, 201, 6)]
  from generate_series(1, (select count(*) / 20 from bench.meeting)) i;
create table bench.source as select row_number() over (order by id) - 1 as n, id from source;
analyze bench.source;

-- One at every other meeting, by a side of it, on an issue; one in twenty with a condition.
insert into statement (party_id, kind, stance, topic_id, edtf, earliest, latest, date_basis, meeting_id, text, condition)
select y.id, (array['demand', 'proposal', 'rejection', 'threat', 'comment'])[1 + bench.pick(b.n, 210, 5)],
       case when b.n % 4 = 0 then (array['demands', 'supports', 'opposes', 'rejects', 'red_line'])[1 + bench.pick(b.n, 211, 5)] end,
       case when b.n % 4 = 0 then t.id end, m.edtf, m.earliest, m.latest, m.date_basis, m.id, bench.sentences(b.n, 212, 1),
       case when bench.pick(b.n, 213, 20) = 0 then bench.sentences(b.n, 214, 1) end
  from bench.meeting b
  join meeting m on m.id = b.id
  join bench.party y on y.n = bench.pick(b.n, 51, 20) * bench.pick(b.n, 60, 20) % (select count(*) from bench.party)
  join bench.topic t on t.n = bench.pick(b.n, 81, 150)
 where b.n % 2 = 0;

-- One outcome in ten is owed by somebody, and three of five of these came about.
update outcome o
   set owed_by_id = y.id,
       due_edtf = case when c.dated then to_char(c.due, 'YYYY-MM-DD') end,
       due_earliest = case when c.dated then c.due end,
       due_latest = case when c.dated then c.due end,
       progress = case when bench.pick(o.id, 221, 5) < 3 then 'full' when bench.pick(o.id, 222, 2) = 0 then 'initiated' end
  from meeting m
 cross join lateral (select m.earliest + 90 as due, m.earliest is not null as dated) c
  join bench.party y on y.n = m.id % 50
 where m.id = o.meeting_id
   and bench.pick(o.id, 220, 10) = 0;

-- Each meeting as a whole, and every third one's format, in a source.
insert into claim (meeting_id, field, value, source_id, credibility, chosen)
select m.id, f.field, case when f.field is not null then m.format end, s.id, 1 + bench.pick(b.n, 230, 6), f.field is not null
  from bench.meeting b
  join meeting m on m.id = b.id
  join bench.source s on s.n = b.n / 20
 cross join lateral (values (cast(null as text)), ('format')) f(field)
 where f.field is null or b.n % 3 = 0;
commit;
vacuum (analyze);
checkpoint;
