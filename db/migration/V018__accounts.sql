-- Who uses Parley: people with a password, their sessions, and the tokens their programs carry.
create table account (
    id            bigint generated always as identity primary key,
    version       integer not null default 0,
    username      text not null constraint account_username_form check (username ~ '^[a-z0-9][a-z0-9._@-]{1,99}$'),
    name          text not null constraint account_name_length check (length(name) between 1 and 200),
    role          text not null constraint account_role_listed check (role in ('viewer', 'analyst', 'editor', 'admin')),
    clearance     text not null default 'amber' constraint account_clearance_listed
                  check (clearance in ('amber', 'amber_strict', 'red')),
    password_hash text,
    enabled       boolean not null default true,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    deleted_at    timestamptz
);
create unique index account_username_unique on account (username);
create trigger account_touch before update on account for each row execute function touch();

-- Without an admin nobody could ever make one again.
create function keep_an_admin() returns trigger language plpgsql as $$
begin
    if not exists (select from account where role = 'admin' and enabled and deleted_at is null) then
        raise exception using
            errcode = 'check_violation', constraint = 'account_admin_remains', message = 'the last admin';
    end if;
    return null;
end $$;
create trigger account_admin after update or delete on account for each row execute function keep_an_admin();

-- A browser that is signed in. Of its cookie only the SHA-256 is kept.
create table session (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    hash       bytea not null,
    address    text not null,
    agent      text not null,
    created_at timestamptz not null default now(),
    seen_at    timestamptz not null default now(),
    expires_at timestamptz not null
);
create unique index session_hash on session (hash);
create index session_by_account on session (account_id, seen_at desc);
create index session_by_expiry on session (expires_at);

-- What a program carries. Shown once, kept as its SHA-256: 256 random bits need no slow hash.
create table api_token (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    name       text not null constraint api_token_name_length check (length(name) between 1 and 100),
    scope      text not null constraint api_token_scope_listed check (scope in ('read', 'write')),
    hash       bytea not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    used_at    timestamptz,
    revoked_at timestamptz
);
create unique index api_token_hash on api_token (hash);
create index api_token_by_account on api_token (account_id, id);

-- Wrong passwords, by the name that was typed, whether there is such an account or not, and by where it came from.
create table failed_sign_in (
    id       bigint generated always as identity primary key,
    username text not null,
    address  text not null,
    at       timestamptz not null default now()
);
create index failed_sign_in_by_username on failed_sign_in (username, at);
create index failed_sign_in_by_address on failed_sign_in (address, at);
create index failed_sign_in_by_time on failed_sign_in (at);
