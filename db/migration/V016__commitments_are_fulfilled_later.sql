-- A commitment is closed by pointing at the meeting or the document that fulfils it; no meeting fulfils what was promised after it.
alter table outcome add column fulfilled_by_source_id bigint references source;
create index outcome_by_fulfilled_source on outcome (fulfilled_by_source_id) where fulfilled_by_source_id is not null;
alter table outcome drop constraint outcome_commitment_whole;
alter table outcome add constraint outcome_commitment_whole check (
    owed_by_id is not null
    or num_nonnulls(owed_to_id, due_edtf, progress, fulfilled_by_id, fulfilled_by_source_id) = 0
);

create function refuse_early_fulfilment() returns trigger language plpgsql as $$
begin
    if exists (select
                 from meeting made
                 join meeting kept on kept.id = new.fulfilled_by_id
                where made.id = new.meeting_id
                  and kept.latest < made.earliest) then
        raise exception using
            errcode = 'check_violation', constraint = 'outcome_fulfilled_later', message = 'fulfilled before it was promised';
    end if;
    return new;
end $$;
create trigger outcome_fulfilment before insert or update of fulfilled_by_id, meeting_id on outcome
    for each row execute function refuse_early_fulfilment();
