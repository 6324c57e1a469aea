-- What a meeting produced. An outcome with somebody who owes it is a commitment.
create table outcome (
    id           bigint generated always as identity primary key,
    version      integer not null default 0,
    meeting_id   bigint not null references meeting,
    kind         text not null constraint outcome_kind_listed check (kind in ('agreement', 'partial_agreement', 'ceasefire',
                 'process_agreement', 'joint_statement', 'communique', 'chair_statement', 'agreed_to_meet_again',
                 'agreed_to_explore_schedule', 'working_group_created', 'document_exchanged', 'no_agreed_outcome',
                 'suspended', 'walkout', 'refused')),
    agreement    text constraint outcome_agreement_listed
                 check (agreement in ('agreed_by_all', 'announced_by_one_side', 'disputed')),
    text         text not null constraint outcome_text_length check (length(text) between 1 and 20000),
    owed_by_id   bigint references party,
    owed_to_id   bigint references party,
    due_edtf     text,
    due_earliest date,
    due_latest   date,
    progress     text constraint outcome_progress_listed check (progress in ('not_initiated', 'initiated', 'minimal',
                 'intermediate', 'full', 'lapsed', 'disputed', 'withdrawn')),
    fulfilled_by_id bigint references meeting,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    deleted_at   timestamptz,
    search       tsvector generated always as (to_tsvector('simple', fold(text))) stored,
    constraint outcome_due_in_order check (due_earliest <= due_latest),
    constraint outcome_due_readable check (due_edtf is not null or num_nonnulls(due_earliest, due_latest) = 0),
    constraint outcome_commitment_whole check (
        owed_by_id is not null or num_nonnulls(owed_to_id, due_edtf, progress, fulfilled_by_id) = 0
    ),
    constraint outcome_not_fulfilled_by_its_own_meeting check (fulfilled_by_id <> meeting_id)
);
create trigger outcome_touch before update on outcome for each row execute function touch();
create index outcome_by_meeting on outcome (meeting_id, id);
create index outcome_by_updated on outcome (updated_at, id) where deleted_at is null;
create index outcome_by_due on outcome (coalesce(due_latest, 'infinity'), id) where deleted_at is null and owed_by_id is not null;
create index outcome_by_owed_by on outcome (owed_by_id) where owed_by_id is not null;
create index outcome_by_owed_to on outcome (owed_to_id) where owed_to_id is not null;
create index outcome_by_fulfilled on outcome (fulfilled_by_id) where fulfilled_by_id is not null;
create index outcome_search on outcome using gin (search);

create table outcome_topic (
    outcome_id bigint not null references outcome on delete cascade,
    topic_id   bigint not null references topic,
    position   integer not null,
    primary key (outcome_id, position),
    constraint outcome_topic_once unique (outcome_id, topic_id) deferrable initially deferred
);
create index outcome_topic_by_topic on outcome_topic (topic_id);
