-- The journal: every change of every record, by whom and through which door, written by the database in the same transaction.
create table record.change (
    id         bigint generated always as identity primary key,
    at         timestamptz not null default now(),
    tx         xid8 not null default pg_current_xact_id(),
    account_id bigint,
    actor      text not null,
    door       text not null check (door in ('page', 'api', 'import', 'schedule', 'sql')),
    kind       text not null,
    record_id  bigint not null,
    part       text not null,
    row_key    text not null,
    act        text not null check (act in ('insert', 'update', 'delete')),
    old        jsonb,
    new        jsonb
);
create index change_by_record on record.change (kind, record_id, id);
create index change_by_row on record.change (part, row_key, id);
create index change_in_order on record.change (tx, id);
create index change_by_time on record.change using brin (at);

-- Arguments: the kind of record, the column that holds its id, and the columns that tell one row of the table from another.
create function journal() returns trigger language plpgsql as $$
declare
    secret  constant text[] := '{hash,password_hash}';
    derived constant text[] := '{names,haystack,search,record}';
    noise   constant text[] := '{version,updated_at,restricted,used_at,names,haystack,search,record}';
    was     jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    now     jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    whole   jsonb := coalesce(now, was);
begin
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(key, was -> key), jsonb_object_agg(key, now -> key)
          into was, now
          from jsonb_object_keys(now) as key
         where was -> key is distinct from now -> key;
        if was is null or (now - noise) = '{}' then
            return null;
        end if;
    elsif tg_op = 'INSERT' then
        now := jsonb_strip_nulls(now - derived);
    end if;
    insert into record.change (account_id, actor, door, kind, record_id, part, row_key, act, old, new)
    values (
        cast(nullif(current_setting('parley.account', true), '') as bigint),
        coalesce(nullif(current_setting('parley.actor', true), ''), session_user),
        coalesce(nullif(current_setting('parley.door', true), ''), 'sql'),
        tg_argv[0],
        cast(whole ->> tg_argv[1] as bigint),
        tg_table_name,
        (select string_agg(whole ->> c, ':' order by n) from unnest(tg_argv[2:]) with ordinality as k(c, n)),
        lower(tg_op),
        was - secret,
        now - secret
    );
    return null;
end $$;

create function refuse_to_forget() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is only ever added to';
end $$;
create trigger change_stays before update or delete or truncate on record.change
    for each statement execute function refuse_to_forget();

do $$
declare
    t text;
begin
    foreach t in array array['negotiation', 'meeting', 'party', 'person', 'post', 'venue', 'topic', 'outcome', 'statement', 'source', 'claim'] loop
        execute format('create trigger %1$s_journal after insert or update or delete on record.%1$I
                        for each row execute function journal(%1$L, ''id'', ''id'')', t);
    end loop;
end $$;
create trigger participation_journal after insert or update or delete on record.participation
    for each row execute function journal('meeting', 'meeting_id', 'id');
create trigger meeting_link_journal after insert or update or delete on record.meeting_link
    for each row execute function journal('meeting', 'meeting_id', 'id');
create trigger meeting_topic_journal after insert or update or delete on record.meeting_topic
    for each row execute function journal('meeting', 'meeting_id', 'meeting_id', 'position');
create trigger outcome_topic_journal after insert or update or delete on record.outcome_topic
    for each row execute function journal('outcome', 'outcome_id', 'outcome_id', 'position');
create trigger membership_journal after insert or update or delete on record.membership
    for each row execute function journal('party', 'member_id', 'id');
create trigger paragraph_journal after insert or update or delete on record.paragraph
    for each row execute function journal('source', 'source_id', 'source_id', 'number');
create trigger account_journal after insert or update or delete on account
    for each row execute function journal('account', 'id', 'id');
create trigger api_token_journal after insert or update or delete on api_token
    for each row execute function journal('account', 'account_id', 'id');

-- Old values laid over newer ones: what comes later in the order wins.
create aggregate jsonb_over(jsonb) (sfunc = jsonb_concat, stype = jsonb, initcond = '{}');

-- The instant that a request asks to be shown.
create function as_of() returns timestamptz
    language sql stable parallel safe
    return cast(current_setting('parley.as_of', true) as timestamptz);

-- What tells one row of a table from another, as the journal writes it.
create function row_key(tab regclass) returns text language sql stable as $$
    select 'concat_ws('':'', ' || string_agg(format('t.%I', a.attname), ', ' order by k.n) || ')'
      from pg_index i
     cross join lateral unnest(i.indkey::smallint[]) with ordinality as k(attnum, n)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
     where i.indrelid = tab and i.indisprimary
$$;

create schema as_of;

-- Makes the views anew: in public what stands, in as_of what the record knew at an instant. A migration that adds a column to a table of the
-- record ends with: select show_records();
create function show_records() returns void language plpgsql as $$
declare
    t       record;
    visible text;
begin
    for t in
        select c.oid::regclass as tab, c.relname as name, row_key(c.oid::regclass) as key,
               exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'restricted') as marked
          from pg_class c
         where c.relnamespace = 'record'::regnamespace and c.relkind = 'r' and c.relname <> 'change'
    loop
        visible := case when t.marked then '(t.restricted = 0 or t.restricted <= clearance())' else 'true' end;
        execute format('create or replace view public.%I as select t.* from %s t %s', t.name, t.tab,
                       case when t.marked then 'where ' || visible || ' with local check option' else '' end);
        execute format($view$
            create or replace view as_of.%1$I as
            select t.* from %2$s t
             where %4$s
               and not exists (select from record.change c where c.part = %1$L and c.row_key = %3$s and c.at > as_of())
            union all
            select t.*
              from (select h.row_key, jsonb_over(h.old order by h.id desc) as old, (array_agg(h.act order by h.id))[1] as first
                      from record.change h
                     where h.part = %1$L and h.at > as_of()
                     group by h.row_key) c
              left join lateral (select to_jsonb(t) as row from %2$s t where %3$s = c.row_key) l on true
             cross join lateral jsonb_populate_record(null::%2$s, coalesce(l.row, '{}') || c.old) t
             where c.first <> 'insert' and %4$s
            $view$, t.name, t.tab, t.key, visible);
    end loop;
end $$;
select show_records();

-- What one may know of the changes: those of records one sees. The journal of accounts is for their admins, who ask for it by kind.
create view change as
select c.*
  from record.change c
 where clearance() = 2
    or case c.kind
       when 'negotiation' then not exists (select from record.negotiation r where r.id = c.record_id and r.restricted > clearance())
       when 'meeting' then not exists (select from record.meeting r where r.id = c.record_id and r.restricted > clearance())
       when 'outcome' then not exists (select from record.outcome r where r.id = c.record_id and r.restricted > clearance())
       when 'statement' then not exists (select from record.statement r where r.id = c.record_id and r.restricted > clearance())
       when 'source' then not exists (select from record.source r where r.id = c.record_id and r.restricted > clearance())
       when 'claim' then not exists (select from record.claim r where r.id = c.record_id and r.restricted > clearance())
       else true
       end;

-- By its name, so that it follows the instant that is asked for.
create or replace function origin(bigint) returns bigint language sql stable strict parallel safe as $$
    with recursive line(id, upstream_id) as (
        select s.id, s.upstream_id from source s where s.id = $1
        union
        select s.id, s.upstream_id from source s join line l on s.id = l.upstream_id
    )
    select id from line where upstream_id is null limit 1
$$;
