-- The meetings that may touch some days, whatever the number of all others: what a report of a week begins with.
create index meeting_by_span on record.meeting using gist (daterange(earliest, latest, '[]'))
    where deleted_at is null and edtf is not null;
