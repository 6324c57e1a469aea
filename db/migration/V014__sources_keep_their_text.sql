-- The text of a source as it was pasted, paragraph by paragraph, numbered from 1 as claims cite them.
create table paragraph (
    source_id bigint not null references source on delete cascade,
    number    integer not null,
    text      text not null constraint paragraph_length check (length(text) between 1 and 100000),
    primary key (source_id, number)
);
