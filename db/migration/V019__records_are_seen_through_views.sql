-- The tables of the record move behind views of the same names. What one is not cleared for is not in the views: not on a page, not
-- in a count, not in a file, whatever query asks, ours or one added later.
create schema record;

-- A sharing mark (TLP 2.0) on what may be confidential; a source has one already.
alter table negotiation add column sharing text not null default 'clear' constraint negotiation_sharing_listed
    check (sharing in ('clear', 'green', 'amber', 'amber_strict', 'red'));
alter table meeting add column sharing text not null default 'clear' constraint meeting_sharing_listed
    check (sharing in ('clear', 'green', 'amber', 'amber_strict', 'red'));
alter table outcome add column sharing text not null default 'clear' constraint outcome_sharing_listed
    check (sharing in ('clear', 'green', 'amber', 'amber_strict', 'red'));
alter table statement add column sharing text not null default 'clear' constraint statement_sharing_listed
    check (sharing in ('clear', 'green', 'amber', 'amber_strict', 'red'));

do $$
declare
    t text;
begin
    foreach t in array array['negotiation', 'meeting', 'meeting_link', 'meeting_topic', 'participation', 'outcome', 'outcome_topic',
                             'statement', 'source', 'paragraph', 'claim'] loop
        execute format('alter table %I add column restricted smallint not null default 0', t);
    end loop;
    foreach t in array array['negotiation', 'meeting', 'meeting_link', 'meeting_topic', 'participation', 'outcome', 'outcome_topic',
                             'statement', 'source', 'paragraph', 'claim', 'party', 'membership', 'person', 'post', 'venue', 'topic'] loop
        execute format('alter table %I set schema record', t);
    end loop;
    -- What the rules look up, they look up in the tables: a ring through a record one does not see is a ring.
    foreach t in array array['refuse_ring', 'refuse_upstream_ring', 'refuse_link_ring', 'outcomes_follow_meeting', 'refuse_early_fulfilment',
                             'refuse_paragraph_past_the_end', 'refuse_variant_of_a_variant'] loop
        execute format('alter function %I() set search_path = record, public', t);
    end loop;
end $$;

-- 0 for everybody, 1 for those cleared for amber_strict, 2 for those cleared for red.
create function restriction(sharing text) returns smallint
    language sql immutable parallel safe
    return case $1 when 'red' then 2 when 'amber_strict' then 1 else 0 end;

-- What the one who asks is cleared for; nothing where nobody said.
create function clearance() returns smallint
    language sql stable parallel safe
    return restriction(current_setting('parley.clearance', true));

-- A record is as restricted as its own mark and all that it names: a meeting as its negotiation, a claim as its source.
create function restrict() returns trigger language plpgsql set search_path = record, public as $$
begin
    case tg_table_name
    when 'negotiation' then
        new.restricted := greatest(restriction(new.sharing), (select restricted from negotiation where id = new.parent_id));
    when 'meeting' then
        new.restricted := greatest(restriction(new.sharing), (select restricted from negotiation where id = new.negotiation_id));
    when 'meeting_link' then
        new.restricted := (select max(restricted) from meeting where id in (new.meeting_id, new.earlier_id));
    when 'meeting_topic', 'participation' then
        new.restricted := (select restricted from meeting where id = new.meeting_id);
    when 'outcome' then
        new.restricted := greatest(
            restriction(new.sharing),
            (select max(restricted) from meeting where id in (new.meeting_id, new.fulfilled_by_id)),
            (select restricted from source where id = new.fulfilled_by_source_id));
    when 'outcome_topic' then
        new.restricted := (select restricted from outcome where id = new.outcome_id);
    when 'statement' then
        new.restricted := greatest(
            restriction(new.sharing),
            (select restricted from meeting where id = new.meeting_id),
            (select restricted from statement where id = new.variant_of_id));
    when 'source' then
        new.restricted := greatest(restriction(new.sharing), (select restricted from source where id = new.upstream_id));
    when 'paragraph' then
        new.restricted := (select restricted from source where id = new.source_id);
    when 'claim' then
        new.restricted := greatest(
            (select restricted from source where id = new.source_id),
            (select restricted from negotiation where id = new.negotiation_id),
            (select restricted from meeting where id = new.meeting_id),
            (select restricted from meeting_link where id = new.meeting_link_id),
            (select restricted from participation where id = new.participation_id),
            (select restricted from outcome where id = new.outcome_id),
            (select restricted from statement where id = new.statement_id));
    end case;
    return new;
end $$;

-- What hangs on a record is marked anew when its restriction changes; each table passes it on to the next.
create function pass_restriction_on() returns trigger language plpgsql set search_path = record, public as $$
begin
    case tg_table_name
    when 'negotiation' then
        update negotiation set restricted = 0 where parent_id = new.id;
        update meeting set restricted = 0 where negotiation_id = new.id;
        update claim set restricted = 0 where negotiation_id = new.id;
    when 'meeting' then
        update participation set restricted = 0 where meeting_id = new.id;
        update meeting_topic set restricted = 0 where meeting_id = new.id;
        update meeting_link set restricted = 0 where meeting_id = new.id or earlier_id = new.id;
        update outcome set restricted = 0 where meeting_id = new.id or fulfilled_by_id = new.id;
        update statement set restricted = 0 where meeting_id = new.id;
        update claim set restricted = 0 where meeting_id = new.id;
    when 'meeting_link' then
        update claim set restricted = 0 where meeting_link_id = new.id;
    when 'participation' then
        update claim set restricted = 0 where participation_id = new.id;
    when 'outcome' then
        update outcome_topic set restricted = 0 where outcome_id = new.id;
        update claim set restricted = 0 where outcome_id = new.id;
    when 'statement' then
        update statement set restricted = 0 where variant_of_id = new.id;
        update claim set restricted = 0 where statement_id = new.id;
    when 'source' then
        update source set restricted = 0 where upstream_id = new.id;
        update paragraph set restricted = 0 where source_id = new.id;
        update outcome set restricted = 0 where fulfilled_by_source_id = new.id;
        update claim set restricted = 0 where source_id = new.id;
    end case;
    return null;
end $$;

do $$
declare
    t text;
begin
    foreach t in array array['negotiation', 'meeting', 'meeting_link', 'meeting_topic', 'participation', 'outcome', 'outcome_topic',
                             'statement', 'source', 'paragraph', 'claim'] loop
        execute format('create trigger %1$s_restrict before insert or update on record.%1$I for each row execute function restrict()', t);
    end loop;
    foreach t in array array['negotiation', 'meeting', 'meeting_link', 'participation', 'outcome', 'statement', 'source'] loop
        execute format('create trigger %1$s_restriction after update on record.%1$I for each row
                        when (old.restricted <> new.restricted) execute function pass_restriction_on()', t);
    end loop;
end $$;
update record.source set restricted = 0 where restriction(sharing) > 0;
