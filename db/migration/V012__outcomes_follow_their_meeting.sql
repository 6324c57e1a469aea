-- An outcome goes to the trash with its meeting, and comes back with it.
create function outcomes_follow_meeting() returns trigger language plpgsql as $$
begin
    update outcome
       set deleted_at = new.deleted_at, version = version + 1
     where meeting_id = new.id
       and deleted_at is not distinct from old.deleted_at;
    return null;
end $$;
create trigger meeting_outcomes_follow after update of deleted_at on meeting
    for each row when (old.deleted_at is distinct from new.deleted_at) execute function outcomes_follow_meeting();
