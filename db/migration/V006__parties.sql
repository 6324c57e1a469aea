-- Who takes part as a side.
create table party (
    id         bigint generated always as identity primary key,
    version    integer not null default 0,
    kind       text not null constraint party_kind_listed
               check (kind in ('state', 'international_organisation', 'bloc', 'armed_group', 'other')),
    name       text not null constraint party_name_length check (length(name) between 1 and 200),
    code       text constraint party_code_known references country,
    aliases    text[] not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    names      text[] generated always as (fold_names(name, aliases || code)) stored,
    haystack   text generated always as (fold_text(name, aliases || code)) stored
);
create unique index party_unique on party (fold(name)) where deleted_at is null;
create unique index party_code_unique on party (code) where deleted_at is null;
create trigger party_touch before update on party for each row execute function touch();
create index party_by_name on party (name, id) where deleted_at is null;
create index party_names on party using gin (names);
create index party_haystack on party using gin (haystack gin_trgm_ops);

-- A party belongs to an organisation or bloc for a time; either end may be uncertain or open.
create table membership (
    id            bigint generated always as identity primary key,
    member_id     bigint not null references party,
    organisation_id bigint not null references party,
    from_edtf     text,
    from_earliest date,
    from_latest   date,
    to_edtf       text,
    to_earliest   date,
    to_latest     date,
    position      integer not null default 0,
    constraint membership_not_of_itself check (member_id <> organisation_id),
    constraint membership_in_order check (from_earliest <= to_latest)
);
create index membership_by_member on membership (member_id, position);
create index membership_by_organisation on membership (organisation_id);
