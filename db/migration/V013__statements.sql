-- Something said on the record. Positions are never typed: they are the latest statements with a stance.
create table statement (
    id            bigint generated always as identity primary key,
    version       integer not null default 0,
    speaker_id    bigint references person,
    party_id      bigint references party,
    on_behalf_of_id bigint references party,
    addressee_id  bigint references party,
    kind          text not null constraint statement_kind_listed check (kind in ('demand', 'proposal', 'offer', 'appeal',
                  'acceptance', 'rejection', 'criticism', 'accusation', 'warning', 'threat', 'signal', 'comment', 'evasion',
                  'announcement')),
    stance        text constraint statement_stance_listed check (stance in ('demands', 'supports', 'accepts_conditionally',
                  'silent', 'evades', 'reserves', 'opposes', 'rejects', 'red_line')),
    topic_id      bigint references topic,
    channel       text constraint statement_channel_length check (length(channel) <= 200),
    relayed_by    text constraint statement_relayed_by_length check (length(relayed_by) <= 200),
    edtf          text,
    earliest      date,
    latest        date,
    date_basis    text constraint statement_basis_listed check (date_basis in ('stated', 'computed', 'inferred', 'external')),
    date_phrase   text constraint statement_phrase_length check (length(date_phrase) <= 200),
    meeting_id    bigint references meeting,
    text          text not null constraint statement_text_length check (length(text) between 1 and 20000),
    quote         text constraint statement_quote_length check (length(quote) <= 500),
    condition     text constraint statement_condition_length check (length(condition) <= 2000),
    variant_of_id bigint references statement,
    strength      smallint constraint statement_strength_range check (strength between 1 and 9),
    event_code    text constraint statement_event_code_form check (event_code ~ '^[0-9]{2,4}$'),
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    deleted_at    timestamptz,
    search        tsvector generated always as (
        to_tsvector('simple', fold(text)) || to_tsvector('simple', fold(coalesce(quote, '')))
    ) stored,
    constraint statement_somebody_speaks check (speaker_id is not null or party_id is not null),
    constraint statement_stance_on_a_topic check ((stance is null) = (topic_id is null)),
    constraint statement_dates_in_order check (earliest <= latest),
    constraint statement_date_readable check (edtf is not null or num_nonnulls(earliest, latest, date_basis) = 0),
    constraint statement_not_a_variant_of_itself check (variant_of_id <> id)
);
create trigger statement_touch before update on statement for each row execute function touch();
create index statement_by_date on statement (coalesce(earliest, 'infinity'), id) where deleted_at is null;
create index statement_by_date_down on statement (coalesce(earliest, '-infinity'), id) where deleted_at is null;
create index statement_by_updated on statement (updated_at, id) where deleted_at is null;
create index statement_by_speaker on statement (speaker_id);
create index statement_by_party on statement (party_id, topic_id);
create index statement_by_on_behalf_of on statement (on_behalf_of_id);
create index statement_by_addressee on statement (addressee_id);
create index statement_by_topic on statement (topic_id, earliest);
create index statement_by_meeting on statement (meeting_id);
create index statement_by_variant on statement (variant_of_id);
create index statement_search on statement using gin (search);
