-- An issue of a report: written in by an analyst, frozen when it is published. The document is what all its files are made from.
create table report_issue (
    id            bigint generated always as identity primary key,
    version       integer not null default 0,
    definition_id bigint,
    from_day      date not null,
    to_day        date not null,
    zone          text not null,
    filter        text not null default '' constraint report_issue_filter_length check (length(filter) <= 2000),
    sharing       text not null default 'clear' constraint report_issue_sharing_listed
                  check (sharing in ('clear', 'green', 'amber', 'amber_strict', 'red')),
    next_day      date,
    written       jsonb not null,
    state         text not null default 'draft' constraint report_issue_state_listed check (state in ('draft', 'review', 'published')),
    number        integer,
    document      jsonb,
    corrects_id   bigint references report_issue,
    author_id     bigint references account,
    author        text,
    reviewer      text,
    published_at  timestamptz,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    deleted_at    timestamptz,
    constraint report_issue_days_in_order check (from_day <= to_day),
    constraint report_issue_published_whole check (
        (state = 'published') = (number is not null) and (state = 'published') = (document is not null)
        and (state = 'published') = (published_at is not null)
    )
);
create unique index report_issue_number on report_issue (coalesce(definition_id, 0), number) where number is not null;
create index report_issue_by_day on report_issue (to_day desc, id desc) where deleted_at is null;
create trigger report_issue_touch before update on report_issue for each row execute function touch();

-- What is published stays as it is, whoever writes.
create function keep_published() returns trigger language plpgsql as $$
begin
    if old.state = 'published' then
        raise exception using errcode = 'check_violation', constraint = 'report_issue_frozen', message = 'a published issue';
    end if;
    return coalesce(new, old);
end $$;
create trigger report_issue_frozen before update or delete on report_issue for each row execute function keep_published();
