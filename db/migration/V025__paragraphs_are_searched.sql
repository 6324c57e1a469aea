-- The text of sources is found by its words, as everything else is.
alter table record.paragraph
    add column search tsvector generated always as (to_tsvector('simple', public.fold(text))) stored;
create index paragraph_search on record.paragraph using gin (search);
select show_records();
