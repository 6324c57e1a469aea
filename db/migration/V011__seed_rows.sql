-- Which seed rows have been loaded, so that loading again adds only what is new and never brings back what people
-- deleted or changed.
create table seed_row (
    file      text not null,
    key       text not null,
    loaded_at timestamptz not null default now(),
    primary key (file, key)
);
