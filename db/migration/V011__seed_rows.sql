-- Which seed rows have been loaded, and the record each has made, so that loading again adds only what is new and never
-- brings back what people deleted or changed.
create table seed_row (
    key       text primary key,
    record_id bigint not null,
    loaded_at timestamptz not null default now()
);
