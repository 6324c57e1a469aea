-- A process or channel with several rounds; a round of diplomacy can hold several channels.
create table negotiation (
    id         bigint generated always as identity primary key,
    version    integer not null default 0,
    name       text not null constraint negotiation_name_length check (length(name) between 1 and 200),
    parent_id  bigint references negotiation,
    status     text not null default 'active' constraint negotiation_status_listed
               check (status in ('active', 'suspended', 'concluded')),
    track      text constraint negotiation_track_listed check (track in ('1', '1.5', '2')),
    summary    text constraint negotiation_summary_length check (length(summary) <= 20000),
    aliases    text[] not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    names      text[] generated always as (fold_names(name, aliases)) stored,
    haystack   text generated always as (fold_text(name, aliases)) stored
);
create unique index negotiation_unique on negotiation (fold(name)) where deleted_at is null;
create trigger negotiation_ring before insert or update of parent_id on negotiation
    for each row execute function refuse_ring('negotiation_parent_ring');
create trigger negotiation_touch before update on negotiation for each row execute function touch();
create index negotiation_by_name on negotiation (name, id) where deleted_at is null;
create index negotiation_by_parent on negotiation (parent_id);
create index negotiation_names on negotiation using gin (names);
create index negotiation_haystack on negotiation using gin (haystack gin_trgm_ops);
