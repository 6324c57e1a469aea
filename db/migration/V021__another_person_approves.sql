-- Four eyes: somebody who did not enter it has looked at a record as it stood after a change.
create table review (
    id         bigint generated always as identity primary key,
    kind       text not null,
    record_id  bigint not null,
    up_to      bigint not null,
    account_id bigint not null references account,
    at         timestamptz not null default now()
);
create unique index review_once on review (kind, record_id, up_to);

-- What people and programs have changed of a record since it was last approved.
create function unreviewed(text, bigint) returns setof record.change language sql stable as $$
    select c.*
      from record.change c
     where c.kind = $1
       and c.record_id = $2
       and c.door in ('page', 'api', 'sql')
       and c.id > coalesce((select max(r.up_to) from review r where r.kind = $1 and r.record_id = $2), 0)
$$;
