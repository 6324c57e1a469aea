-- An address elsewhere that is told of changes. The secret signs what is sent, so that it cannot be kept as a hash; it is shown once.
create table webhook (
    id         bigint generated always as identity primary key,
    version    integer not null default 0,
    account_id bigint not null references account on delete cascade,
    name       text not null constraint webhook_name_length check (length(name) between 1 and 100),
    url        text not null constraint webhook_url_form check (url ~ '^https?://' and length(url) <= 2000),
    secret     text not null,
    kinds      text[] not null default '{}',
    acts       text[] not null default '{}',
    enabled    boolean not null default true,
    stopped    text,
    after_tx   bigint not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz
);
create index webhook_by_account on webhook (account_id, id) where deleted_at is null;
create trigger webhook_touch before update on webhook for each row execute function touch();

-- What a webhook is told: what was changed of one record in one transaction. The queue is worked on by any copy of Parley.
create table webhook_delivery (
    id           bigint generated always as identity primary key,
    webhook_id   bigint not null references webhook on delete cascade,
    tx           bigint not null,
    kind         text not null,
    record_id    bigint not null,
    attempts     integer not null default 0,
    next_at      timestamptz not null default now(),
    sent_at      timestamptz,
    given_up_at  timestamptz,
    status       integer,
    milliseconds integer,
    error        text,
    created_at   timestamptz not null default now(),
    constraint webhook_delivery_once unique (webhook_id, tx, kind, record_id)
);
create index webhook_delivery_due on webhook_delivery (next_at) where sent_at is null and given_up_at is null;
create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, id desc);
