-- A human being. What somebody was at the time of a meeting is looked up in the posts.
create table person (
    id         bigint generated always as identity primary key,
    version    integer not null default 0,
    name       text not null constraint person_name_length check (length(name) between 1 and 200),
    aliases    text[] not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    names      text[] generated always as (fold_names(name, aliases)) stored,
    haystack   text generated always as (fold_text(name, aliases)) stored
);
create trigger person_touch before update on person for each row execute function touch();
create index person_by_name on person (name, id) where deleted_at is null;
create index person_names on person using gin (names);
create index person_haystack on person using gin (haystack gin_trgm_ops);

-- An office held: person, title, party, from when to when.
create table post (
    id            bigint generated always as identity primary key,
    version       integer not null default 0,
    person_id     bigint not null references person,
    title         text not null constraint post_title_length check (length(title) between 1 and 200),
    party_id      bigint not null references party,
    from_edtf     text,
    from_earliest date,
    from_latest   date,
    to_edtf       text,
    to_earliest   date,
    to_latest     date,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    deleted_at    timestamptz,
    constraint post_in_order check (from_earliest <= to_latest)
);
create unique index post_unique on post (person_id, party_id, fold(title), coalesce(from_edtf, '')) where deleted_at is null;
create trigger post_touch before update on post for each row execute function touch();
create index post_by_title on post (title, id) where deleted_at is null;
create index post_by_from on post (coalesce(from_earliest, '-infinity'), id) where deleted_at is null;
create index post_by_person on post (person_id);
create index post_by_party on post (party_id);
