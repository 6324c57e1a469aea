-- A draft that is deleted for good is forgotten by the run that made it; the run stays, so that the report is not made again.
alter table report_run drop constraint report_run_issue_id_fkey;
alter table report_run add constraint report_run_issue_id_fkey foreign key (issue_id) references report_issue on delete set null;
-- What is in the trash is found without reading what is not.
create index report_issue_in_trash on report_issue (deleted_at) where deleted_at is not null;
create index report_definition_in_trash on report_definition (deleted_at) where deleted_at is not null;
