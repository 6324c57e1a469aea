-- A source supports a value of a record, or the record as a whole; or it was read and does not say.
create table claim (
    id              bigint generated always as identity primary key,
    version         integer not null default 0,
    negotiation_id  bigint references negotiation,
    meeting_id      bigint references meeting,
    meeting_link_id bigint references meeting_link on delete cascade,
    participation_id bigint references participation on delete cascade,
    person_id       bigint references person,
    post_id         bigint references post,
    party_id        bigint references party,
    venue_id        bigint references venue,
    outcome_id      bigint references outcome,
    statement_id    bigint references statement,
    record          text not null generated always as (
        case when negotiation_id is not null then 'negotiation:' || negotiation_id
             when meeting_id is not null then 'meeting:' || meeting_id
             when meeting_link_id is not null then 'meeting_link:' || meeting_link_id
             when participation_id is not null then 'participation:' || participation_id
             when person_id is not null then 'person:' || person_id
             when post_id is not null then 'post:' || post_id
             when party_id is not null then 'party:' || party_id
             when venue_id is not null then 'venue:' || venue_id
             when outcome_id is not null then 'outcome:' || outcome_id
             when statement_id is not null then 'statement:' || statement_id
        end
    ) stored,
    field           text,
    value           text constraint claim_value_length check (length(value) <= 20000),
    source_id       bigint not null references source,
    paragraphs      text constraint claim_paragraphs_form check (paragraphs ~ '^[1-9][0-9]{0,5}([-,][1-9][0-9]{0,5})*$'),
    quote           text constraint claim_quote_length check (length(quote) <= 300),
    basis           text not null default 'stated' constraint claim_basis_listed
                    check (basis in ('stated', 'computed', 'inferred', 'external', 'not_stated')),
    credibility     smallint constraint claim_credibility_range check (credibility between 1 and 6),
    note            text constraint claim_note_length check (length(note) <= 2000),
    chosen          boolean not null default false,
    choice_reason   text constraint claim_reason_length check (length(choice_reason) <= 1000),
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    deleted_at      timestamptz,
    constraint claim_of_one_record check (
        num_nonnulls(negotiation_id, meeting_id, meeting_link_id, participation_id, person_id, post_id, party_id, venue_id,
                     outcome_id, statement_id) = 1
    ),
    constraint claim_not_stated_has_a_field check (basis <> 'not_stated' or field is not null),
    constraint claim_not_stated_has_no_value check (basis <> 'not_stated' or num_nonnulls(value, quote) = 0),
    constraint claim_chosen_has_a_value check (not chosen or field is not null)
);
-- Of the rival values of a field, one is shown.
create unique index claim_chosen_once on claim (record, field) where chosen and value is not null and deleted_at is null;
create trigger claim_touch before update on claim for each row execute function touch();
create index claim_by_record on claim (record, field) where deleted_at is null;
create index claim_by_source on claim (source_id, id);
create index claim_by_updated on claim (updated_at, id) where deleted_at is null;
create index claim_by_negotiation on claim (negotiation_id) where negotiation_id is not null;
create index claim_by_meeting on claim (meeting_id) where meeting_id is not null;
create index claim_by_meeting_link on claim (meeting_link_id) where meeting_link_id is not null;
create index claim_by_participation on claim (participation_id) where participation_id is not null;
create index claim_by_outcome on claim (outcome_id) where outcome_id is not null;
create index claim_by_statement on claim (statement_id) where statement_id is not null;

-- The highest paragraph that “7,13-15” names.
create function last_paragraph(text) returns integer
    language sql immutable strict parallel safe
    return (select max(cast(n as integer)) from regexp_split_to_table($1, '[-,]') as n);

-- A paragraph past the end of a text that was pasted does not exist.
create function refuse_paragraph_past_the_end() returns trigger language plpgsql as $$
declare
    last integer := (select max(number) from paragraph where source_id = new.source_id);
begin
    if last_paragraph(new.paragraphs) > last then
        raise exception using
            errcode = 'check_violation', constraint = 'claim_paragraph_exists', message = 'a paragraph past the end';
    end if;
    return new;
end $$;
create trigger claim_paragraph before insert or update of source_id, paragraphs on claim
    for each row execute function refuse_paragraph_past_the_end();

-- What a source relays is another's word: the source at the end of that line counts.
create function origin(bigint) returns bigint
    language sql stable strict parallel safe
    return (
        with recursive line(id, upstream_id) as (
            select s.id, s.upstream_id from source s where s.id = $1
            union
            select s.id, s.upstream_id from source s join line l on s.id = l.upstream_id
        )
        select id from line where upstream_id is null limit 1
    );
