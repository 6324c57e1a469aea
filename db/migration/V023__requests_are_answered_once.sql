-- The answers given to requests with an Idempotency-Key: who asks again with the same key within a day gets the first one.
-- written is set in the transaction that does what was asked, so that it tells what came of a request whose answer was lost.
create table answered_request (
    account_id bigint not null references account on delete cascade,
    key        text not null constraint answered_request_key_length check (length(key) between 1 and 255),
    request    bytea not null,
    begun_at   timestamptz not null default now(),
    written    boolean not null default false,
    status     integer,
    location   text,
    etag       text,
    body       text,
    primary key (account_id, key)
);
create index answered_request_by_time on answered_request (begun_at);
