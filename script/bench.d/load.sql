-- A generated record for script/bench, the same whenever it is made: :n meetings with, on average, four participations, two topics and
-- one and a half outcomes. Triggers are off while it loads: nothing of it is restricted, and the journal begins after it.
\set ON_ERROR_STOP on
begin;
set session_replication_role = replica;
set search_path = record, public;

create temp table word as
select row_number() over () - 1 as i, w
  from regexp_split_to_table(
       'security talks border forces treaty missile council delegation minister deputy envoy statement proposal guarantee ceasefire
        withdrawal inspection verification transparency exercise deployment sanctions energy transit corridor mediation observer protocol
        annex draft consultation channel dialogue agenda session round working group schedule outcome commitment implementation review
        monitoring mission mandate resolution assembly charter sovereignty integrity escalation deterrence posture exchange prisoners
        humanitarian access refugees trade tariffs grain port navigation airspace incident hotline notification artillery calibre range
        interceptor launcher warhead stockpile reduction ceiling baseline declaration communique summit plenary bilateral trilateral format
        margins venue capital embassy consulate accreditation visa staff budget quota election constitution autonomy region province river
        basin water dam electricity gas pipeline storage price contract arbitration court tribunal evidence report paragraph annexed mutual
        recognition boundary demarcation map commission expert technical legal military political economic cultural regional international
        and the of to in a on for with that by as it was from at which between after before both sides said agreed discussed raised
        rejected welcomed proposed repeated postponed confirmed announced', '\s+') w;

-- Words by a number: small ones come often, as in any language.
create function pg_temp.words(seed bigint, many integer) returns text language sql stable as $$
    select string_agg(w.w, ' ' order by k)
      from generate_series(1, many) k
      join word w on w.i = (power(((seed * 7919 + k * 104729 + k * seed) % 9973) / 9973.0, 2) * (select count(*) from word))::int
$$;

create temp table sentence as select s as i, pg_temp.words(s, 12) as t from generate_series(0, 19999) s;
create unique index on sentence (i);

insert into party (kind, name) select 'other', 'Party ' || i from generate_series(1, 180) i;
insert into person (name) select 'Person ' || i from generate_series(1, 2000) i;
insert into topic (name) select 'Topic ' || i from generate_series(1, 120) i;
insert into negotiation (name, status, track) select 'Negotiation ' || i, 'active', '1' from generate_series(1, 400) i;
insert into venue (name, city, country)
select 'Hall ' || i, 'City ' || i, (array['CH', 'AT', 'BE', 'US', 'RU', 'FI', 'NO', 'TR'])[1 + i % 8] from generate_series(1, 300) i;

create temp table first as
select (select min(id) from party where name like 'Party %') as party, (select min(id) from person where name like 'Person %') as person,
       (select min(id) from topic where name like 'Topic %') as topic, (select min(id) from venue where name like 'Hall %') as venue,
       (select min(id) from negotiation where name like 'Negotiation %') as negotiation;

create temp table made as
select i, date '1992-01-06' + cast((i * 37) % 12600 as integer) as day from generate_series(1, cast(:n as bigint)) i;

insert into meeting (title, negotiation_id, format, status, level, edtf, earliest, latest, date_basis, zone, start_time,
                     duration_minutes, venue_id, summary, created_at, updated_at)
select initcap(split_part(s.t, ' ', 1)) || ' ' || split_part(s.t, ' ', 2) || ' ' || m.i, f.negotiation + m.i % 400,
       (array['bilateral', 'multilateral', 'council_session', 'working_group'])[1 + m.i % 4],
       case when m.day > date '2026-01-01' then 'scheduled' when m.i % 25 = 0 then 'postponed' else 'held' end,
       (array['minister', 'deputy_minister', 'ambassador', 'working_level'])[1 + m.i % 4],
       to_char(m.day, 'YYYY-MM-DD'), m.day, m.day, 'stated', 'Europe/Brussels', time '10:00', 60 + m.i % 5 * 30, f.venue + m.i % 300,
       s.t || '. ' || a.t || '. ' || b.t || '. ' || c.t || '. ' || d.t || '.',
       timestamptz '2022-01-01' + m.i * interval '1 second', timestamptz '2022-01-01' + m.i * interval '1 second'
  from made m
 cross join first f
  join sentence s on s.i = m.i % 20000
  join sentence a on a.i = m.i * 3 % 19997
  join sentence b on b.i = m.i * 7 % 19993
  join sentence c on c.i = m.i * 11 % 19991
  join sentence d on d.i = m.i * 13 % 19979
 order by m.i;

create temp table base as select min(id) - 1 as meeting from meeting where created_at >= timestamptz '2022-01-01 00:00:01'
   and created_at < timestamptz '2022-01-01 00:00:02';

insert into participation (meeting_id, party_id, person_id, role, delegation_role, level, attendance, position)
select b.meeting + m.i, f.party + (m.i * 13 + k * 29) % 180, case when k < 2 then f.person + (m.i * 17 + k * 31) % 2000 end,
       case when k = 0 then 'host' else 'party' end, case when k < 2 then 'head' end, case when k < 2 then 'minister' end, 'confirmed', k
  from made m
 cross join first f
 cross join base b
 cross join lateral generate_series(0, cast(1 + m.i % 5 as integer)) k;

insert into meeting_topic (meeting_id, topic_id, position)
select b.meeting + m.i, f.topic + (m.i * 7 + k * 41) % 120, k
  from made m
 cross join first f
 cross join base b
 cross join lateral generate_series(0, cast(m.i % 3 as integer)) k;

insert into outcome (meeting_id, kind, agreement, text)
select b.meeting + m.i, (array['agreed_to_meet_again', 'joint_statement', 'no_agreed_outcome'])[1 + k], 'agreed_by_all', s.t || '.'
  from made m
 cross join base b
 cross join lateral generate_series(0, cast(m.i % 4 as integer) - 1) k
  join sentence s on s.i = (m.i * 17 + k) % 20000;

commit;
analyze;
