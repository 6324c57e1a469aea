-- The kind of record that a column refers to, for a journal that shows names and not numbers; null where it refers to none.
create or replace function referred_kind(column_name text, own text) returns text
    language sql immutable parallel safe
    return case column_name
        when 'parent_id' then own
        when 'negotiation_id' then 'negotiation'
        when 'meeting_id' then 'meeting'
        when 'earlier_id' then 'meeting'
        when 'fulfilled_by_id' then 'meeting'
        when 'party_id' then 'party'
        when 'on_behalf_of_id' then 'party'
        when 'addressee_id' then 'party'
        when 'owed_by_id' then 'party'
        when 'owed_to_id' then 'party'
        when 'member_id' then 'party'
        when 'organisation_id' then 'party'
        when 'person_id' then 'person'
        when 'speaker_id' then 'person'
        when 'post_id' then 'post'
        when 'venue_id' then 'venue'
        when 'topic_id' then 'topic'
        when 'outcome_id' then 'outcome'
        when 'statement_id' then 'statement'
        when 'variant_of_id' then 'statement'
        when 'source_id' then 'source'
        when 'upstream_id' then 'source'
        when 'fulfilled_by_source_id' then 'source'
    end;
