-- A report that is made every week by itself, and to whom it is sent.
create table report_definition (
    id         bigint generated always as identity primary key,
    version    integer not null default 0,
    name       text not null constraint report_definition_name_length check (length(name) between 1 and 200),
    filter     text not null default '' constraint report_definition_filter_length check (length(filter) <= 2000),
    zone       text not null,
    weekday    smallint not null default 1 constraint report_definition_weekday_range check (weekday between 1 and 7),
    at         time not null default '06:00',
    attachment text not null default 'pdf' constraint report_definition_attachment_listed check (attachment in ('pdf', 'docx', 'link')),
    sharing    text not null default 'clear' constraint report_definition_sharing_listed
               check (sharing in ('clear', 'green', 'amber', 'amber_strict', 'red')),
    omissions  jsonb not null default '[]',
    enabled    boolean not null default true,
    since      timestamptz not null default now(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz
);
create unique index report_definition_unique on report_definition (fold(name)) where deleted_at is null;
create trigger report_definition_touch before update on report_definition for each row execute function touch();
alter table report_issue add constraint report_issue_definition foreign key (definition_id) references report_definition;

create table report_recipient (
    id              bigint generated always as identity primary key,
    definition_id   bigint not null references report_definition on delete cascade,
    address         text not null,
    secret          text not null,
    unsubscribed_at timestamptz,
    constraint report_recipient_once unique (definition_id, address)
);
create unique index report_recipient_secret on report_recipient (secret);

-- A run is claimed by inserting it: however many copies try, one makes the report of a period.
create table report_run (
    id            bigint generated always as identity primary key,
    definition_id bigint not null references report_definition on delete cascade,
    from_day      date not null,
    attempts      integer not null default 1,
    started_at    timestamptz not null,
    finished_at   timestamptz,
    next_at       timestamptz not null,
    outcome       text constraint report_run_outcome_listed check (outcome in ('made', 'failed')),
    detail        text,
    issue_id      bigint references report_issue,
    constraint report_run_once unique (definition_id, from_day)
);

create table report_mail (
    id           bigint generated always as identity primary key,
    issue_id     bigint not null references report_issue on delete cascade,
    recipient_id bigint not null references report_recipient on delete cascade,
    attempts     integer not null default 0,
    next_at      timestamptz not null default now(),
    sent_at      timestamptz,
    given_up_at  timestamptz,
    error        text,
    constraint report_mail_once unique (issue_id, recipient_id)
);
create index report_mail_due on report_mail (next_at) where sent_at is null and given_up_at is null;
