-- A record of :meetings meetings, the same at every run: what looks random is a hash of the row's number. Triggers are off while it
-- loads: nothing of it is restricted, and its journal begins after it.
\set ON_ERROR_STOP on
begin;
set session_replication_role = replica;
set search_path = record, public;
create schema bench;

-- A whole number from 0 to most - 1, for a row's number and what is asked.
create function bench.pick(i bigint, what bigint, most bigint) returns bigint language sql immutable
    return (hashint8extended(i, what) & 9223372036854775807) % most;

-- 2,400 words; the first ones are frequent: a text takes word n as often as 1/(n + 20) says, much as texts do.
create function bench.word(n bigint) returns text language sql immutable
    return (array['ba','ce','di','fo','gu','ha','ke','li','mo','nu','pa','re','si','to','vu','za'])[1 + n % 16]
        || (array['ran','lem','tis','nor','dus','kal','ven','mil','sor','tun'])[1 + n / 16 % 10]
        || (array['','a','en','is','or','um','ate','ely','ion','ment','ness','ing','ed','al','ic'])[1 + n / 160 % 15];
create function bench.words(i bigint, what bigint, many bigint) returns text language sql immutable
    return (select string_agg(bench.word(cast(20 * (exp(bench.pick(i * 1000 + k, what, 1000000) / 1000000.0 * ln(121.0)) - 1) as bigint)), ' ')
              from generate_series(1, many) k);

create table bench.sentence as select i - 1 as n, initcap(bench.words(i, 0, 1)) || ' ' || bench.words(i, 1, 11) || '.' as text from generate_series(1, 20000) i;
create unique index on bench.sentence (n);
analyze bench.sentence;
create function bench.sentences(i bigint, what bigint, many bigint) returns text language sql stable
    return (select string_agg(s.text, ' ') from generate_series(1, many) k join bench.sentence s on s.n = bench.pick(i * 100 + k, what, 20000));

insert into topic (name) select 'Issue ' || bench.words(i, 1, 2) || ' ' || i from generate_series(1, 150) i;
insert into person (name) select initcap(bench.words(i, 2, 2)) || ' ' || i from generate_series(1, 5000) i;
insert into negotiation (name, summary) select 'Talks on ' || bench.words(i, 3, 2) || ' ' || i, bench.sentences(i, 4, 4) from generate_series(1, 1000) i;

create table bench.party as select row_number() over (order by id) - 1 as n, id from party;
create table bench.person as select row_number() over (order by id) - 1 as n, id from person;
create table bench.topic as select row_number() over (order by id) - 1 as n, id from topic;
create table bench.venue as select row_number() over (order by id) - 1 as n, id from venue;
create table bench.negotiation as select row_number() over (order by id) - 1 as n, id from negotiation;
analyze bench.party, bench.person, bench.topic, bench.venue, bench.negotiation;

insert into post (person_id, title, party_id, from_edtf, from_earliest, from_latest)
select p.id, (array['Minister', 'Deputy Minister', 'Ambassador', 'Special Envoy', 'Director'])[1 + bench.pick(p.n, 5, 5)], y.id, '1990', '1990-01-01', '1990-12-31'
  from bench.person p
  join bench.party y on y.n = bench.pick(p.n, 6, (select count(*) from bench.party));

-- One in ten days is known to the month only, one in fifty not at all; 36 years, evenly.
insert into meeting (title, negotiation_id, format, status, level, edtf, earliest, latest, date_basis, venue_id, summary)
select initcap(bench.words(i, 7, 5)) || ' ' || i, g.id,
       (array['bilateral', 'bilateral', 'bilateral', 'multilateral', 'trilateral', 'working_group', 'phone_video', 'summit'])[1 + bench.pick(i, 9, 8)],
       (array['held', 'held', 'held', 'held', 'held', 'held', 'scheduled', 'postponed', 'cancelled', 'unconfirmed'])[1 + bench.pick(i, 10, 10)],
       (array['minister', 'deputy_minister', 'ambassador', 'head_of_state', 'working_level'])[1 + bench.pick(i, 11, 5)],
       d.edtf, d.earliest, d.latest, case when d.edtf is not null then 'stated' end,
       v.id, bench.sentences(i, 12, 2 + bench.pick(i, 13, 12))
  from generate_series(1, cast(:meetings as bigint)) i
 cross join lateral (select date '1990-01-01' + cast(bench.pick(i, 14, 13149) as integer) as day, bench.pick(i, 15, 50) as chance) c
 cross join lateral (
       select case when chance = 0 then null when chance < 6 then to_char(day, 'YYYY-MM') else cast(day as text) end as edtf,
              case when chance = 0 then null when chance < 6 then cast(date_trunc('month', day) as date) else day end as earliest,
              case when chance = 0 then null when chance < 6 then cast(date_trunc('month', day) + interval '1 month - 1 day' as date) else day end as latest) d
  left join bench.negotiation g on g.n = bench.pick(i, 8, 1500)
  left join bench.venue v on v.n = bench.pick(i, 16, 600);
create table bench.meeting as select row_number() over (order by id) as n, id from meeting where created_at = now();

-- Two to six of them, four on average; a few parties are at many meetings, most at few.
insert into participation (meeting_id, party_id, person_id, role, delegation_role, capacity, attendance, position)
select m.id, y.id, p.id, case when k = 1 then 'host' else 'party' end, case when p.id is not null then 'head' end,
       case when bench.pick(m.n, 20 + k, 3) = 0 then initcap(bench.words(m.n, 30 + k, 3)) end,
       (array['confirmed', 'reported', 'not_stated'])[1 + bench.pick(m.n, 40 + k, 3)], k
  from bench.meeting m
 cross join lateral generate_series(1, 2 + bench.pick(m.n, 50, 5)) k
  join bench.party y on y.n = (bench.pick(m.n, 51, 20) * bench.pick(m.n, 60, 20) + (k - 1) * 61) % (select count(*) from bench.party)
  left join bench.person p on p.n = bench.pick(m.n, 70 + k, 7500);

-- None to four, two on average.
insert into meeting_topic (meeting_id, topic_id, position)
select m.id, t.id, k - 1
  from bench.meeting m
 cross join lateral generate_series(1, bench.pick(m.n, 80, 5)) k
  join bench.topic t on t.n = (bench.pick(m.n, 81, 150) + k * 7) % 150;

-- None to three, one and a half on average.
insert into outcome (meeting_id, kind, agreement, text)
select m.id, (array['agreement', 'joint_statement', 'communique', 'agreed_to_meet_again', 'no_agreed_outcome'])[1 + bench.pick(m.n, 90 + k, 5)],
       (array['agreed_by_all', 'announced_by_one_side', 'disputed'])[1 + bench.pick(m.n, 95 + k, 3)], bench.sentences(m.n, 100 + k, 1 + bench.pick(m.n, 105 + k, 4))
  from bench.meeting m
 cross join lateral generate_series(1, bench.pick(m.n, 110, 4)) k;
commit;
vacuum (analyze);
checkpoint;
