-- How many meetings there are is counted in an index that holds all that decides who sees them, not by reading each one.
create index meeting_to_count on record.meeting (restricted) where deleted_at is null;
