-- One sitting, held or planned. A date that is not known is null: never a made-up 1 January.
create table meeting (
    id             bigint generated always as identity primary key,
    version        integer not null default 0,
    title          text not null constraint meeting_title_length check (length(title) between 1 and 300),
    negotiation_id bigint references negotiation,
    format         text constraint meeting_format_listed check (format in ('bilateral', 'trilateral', 'multilateral',
                   'council_session', 'summit', 'working_group', 'margins', 'proximity', 'shuttle', 'phone_video',
                   'written_exchange', 'back_channel')),
    status         text not null constraint meeting_status_listed check (status in ('proposed', 'agreed_in_principle',
                   'scheduled', 'in_progress', 'held', 'postponed', 'suspended', 'cancelled', 'boycotted', 'unconfirmed')),
    occurrence     text constraint meeting_occurrence_listed check (occurrence in ('eos0', 'eos1', 'eos2', 'eos3', 'eos4',
                   'eos5', 'eos6')),
    level          text constraint meeting_level_listed check (level in ('head_of_state', 'head_of_government',
                   'deputy_head_of_government', 'minister', 'deputy_minister', 'special_envoy', 'ambassador',
                   'senior_official', 'working_level', 'charge_d_affaires', 'organisation_head', 'non_official',
                   'not_stated')),
    level_overridden boolean not null default false,
    edtf           text,
    earliest       date,
    latest         date,
    date_basis     text constraint meeting_basis_listed check (date_basis in ('stated', 'computed', 'inferred', 'external')),
    date_phrase    text constraint meeting_phrase_length check (length(date_phrase) <= 200),
    start_time     time,
    zone           text constraint meeting_zone_length check (length(zone) <= 60),
    duration_minutes integer constraint meeting_duration_range check (duration_minutes between 1 and 100000),
    duration_approximate boolean not null default false,
    venue_id       bigint references venue,
    summary        text constraint meeting_summary_length check (length(summary) <= 20000),
    event_code     text constraint meeting_event_code_form check (event_code ~ '^[0-9]{2,4}$'),
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    deleted_at     timestamptz,
    haystack       text generated always as (fold_text(title, '{}')) stored,
    search         tsvector generated always as (
        setweight(to_tsvector('simple', fold(title)), 'A') || setweight(to_tsvector('simple', fold(coalesce(summary, ''))), 'B')
    ) stored,
    constraint meeting_dates_in_order check (earliest <= latest),
    constraint meeting_date_readable check (edtf is not null or num_nonnulls(earliest, latest, date_basis) = 0),
    constraint meeting_time_needs_zone check (start_time is null or zone is not null),
    constraint meeting_override_needs_level check (level is not null or not level_overridden)
);
create trigger meeting_touch before update on meeting for each row execute function touch();
create index meeting_by_date on meeting (coalesce(earliest, 'infinity'), id) where deleted_at is null;
create index meeting_by_date_down on meeting (coalesce(earliest, '-infinity'), id) where deleted_at is null;
create index meeting_by_latest on meeting (coalesce(latest, 'infinity')) where deleted_at is null and edtf is not null;
create index meeting_by_title on meeting (title, id) where deleted_at is null;
create index meeting_by_updated on meeting (updated_at, id) where deleted_at is null;
create index meeting_by_status on meeting (status, coalesce(earliest, '-infinity'), id) where deleted_at is null;
create index meeting_by_negotiation on meeting (negotiation_id, coalesce(earliest, '-infinity'), id);
create index meeting_by_venue on meeting (venue_id);
create index meeting_haystack on meeting using gin (haystack gin_trgm_ops);
create index meeting_search on meeting using gin (search);

-- The ordered agenda.
create table meeting_topic (
    meeting_id bigint not null references meeting on delete cascade,
    topic_id   bigint not null references topic,
    position   integer not null,
    primary key (meeting_id, position),
    constraint meeting_topic_once unique (meeting_id, topic_id) deferrable initially deferred
);
create index meeting_topic_by_topic on meeting_topic (topic_id, meeting_id);

-- A party at a meeting, with or without a named person.
create table participation (
    id              bigint generated always as identity primary key,
    meeting_id      bigint not null references meeting on delete cascade,
    party_id        bigint not null references party,
    person_id       bigint references person,
    role            text not null default 'party' constraint participation_role_listed check (role in ('party', 'host',
                    'convener', 'chair', 'mediator', 'facilitator', 'guarantor', 'witness', 'observer', 'invited')),
    delegation_role text constraint participation_delegation_role_listed
                    check (delegation_role in ('head', 'member', 'adviser', 'spokesperson')),
    capacity        text constraint participation_capacity_length check (length(capacity) <= 200),
    level           text constraint participation_level_listed check (level in ('head_of_state', 'head_of_government',
                    'deputy_head_of_government', 'minister', 'deputy_minister', 'special_envoy', 'ambassador',
                    'senior_official', 'working_level', 'charge_d_affaires', 'organisation_head', 'non_official',
                    'not_stated')),
    attendance      text not null default 'not_stated' constraint participation_attendance_listed
                    check (attendance in ('confirmed', 'expected', 'reported', 'declined', 'absent', 'not_stated')),
    on_behalf_of_id bigint references party,
    position        integer not null default 0,
    constraint participation_role_needs_person check (delegation_role is null or person_id is not null),
    constraint participation_unique unique nulls not distinct (meeting_id, party_id, person_id, role) deferrable initially deferred
);
create index participation_by_meeting on participation (meeting_id, position);
create index participation_by_party on participation (party_id, meeting_id);
create index participation_by_person on participation (person_id, meeting_id);

-- From a meeting to an earlier one.
create table meeting_link (
    id         bigint generated always as identity primary key,
    meeting_id bigint not null references meeting on delete cascade,
    earlier_id bigint not null references meeting on delete cascade,
    kind       text not null constraint meeting_link_kind_listed check (kind in ('follow_up_of', 'on_margins_of',
               'preparatory_to', 'resumes', 'replaces')),
    note       text constraint meeting_link_note_length check (length(note) <= 1000),
    position   integer not null default 0,
    constraint meeting_link_not_to_itself check (meeting_id <> earlier_id),
    constraint meeting_link_unique unique (meeting_id, earlier_id, kind) deferrable initially deferred
);
create index meeting_link_by_earlier on meeting_link (earlier_id);

-- No meeting may be, through others, a follow-up of itself: a chain has a beginning.
create function refuse_link_ring() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive before(id) as (
            select new.earlier_id
            union
            select l.earlier_id from meeting_link l join before b on l.meeting_id = b.id
        )
        select from before where id = new.meeting_id
    ) then
        raise exception using
            errcode = 'check_violation', constraint = 'meeting_link_ring', message = 'a ring of meetings';
    end if;
    return new;
end $$;
create trigger meeting_link_ring before insert or update on meeting_link
    for each row execute function refuse_link_ring();
