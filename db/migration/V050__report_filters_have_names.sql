-- A filter of meetings that somebody named, to make reports by: as the address of their list has it.
create table report_filter (
    id         bigint generated always as identity primary key,
    name       text not null constraint report_filter_name_length check (length(name) between 1 and 200),
    filter     text not null constraint report_filter_filter_length check (length(filter) between 1 and 2000),
    zone       text not null,
    created_at timestamptz not null default now()
);
create unique index report_filter_unique on report_filter (fold(name));
