-- An issue under negotiation; topics form a tree.
create table topic (
    id         bigint generated always as identity primary key,
    version    integer not null default 0,
    name       text not null constraint topic_name_length check (length(name) between 1 and 200),
    parent_id  bigint references topic,
    aliases    text[] not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    names      text[] generated always as (fold_names(name, aliases)) stored,
    haystack   text generated always as (fold_text(name, aliases)) stored
);
create unique index topic_unique on topic (fold(name)) where deleted_at is null;
create trigger topic_ring before insert or update of parent_id on topic
    for each row execute function refuse_ring('topic_parent_ring');
create trigger topic_touch before update on topic for each row execute function touch();
create index topic_by_name on topic (name, id) where deleted_at is null;
create index topic_by_parent on topic (parent_id);
create index topic_names on topic using gin (names);
create index topic_haystack on topic using gin (haystack gin_trgm_ops);
