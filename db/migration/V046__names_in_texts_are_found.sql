-- What has no name is named by how it begins: found by any part of it, and forgivingly, as names are.
create index statement_beginning on record.statement using gin (fold("left"(text, 200)) gin_trgm_ops);
create index outcome_beginning on record.outcome using gin (fold("left"(text, 200)) gin_trgm_ops);
create index post_title on record.post using gin (fold(title) gin_trgm_ops);
