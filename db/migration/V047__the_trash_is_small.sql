-- What is in the trash is found without reading what is not.
create index meeting_in_trash on record.meeting (deleted_at) where deleted_at is not null;
create index outcome_in_trash on record.outcome (deleted_at) where deleted_at is not null;
create index statement_in_trash on record.statement (deleted_at) where deleted_at is not null;
create index claim_in_trash on record.claim (deleted_at) where deleted_at is not null;
create index source_in_trash on record.source (deleted_at) where deleted_at is not null;
create index person_in_trash on record.person (deleted_at) where deleted_at is not null;
create index negotiation_in_trash on record.negotiation (deleted_at) where deleted_at is not null;
