-- A document that facts are taken from.
create table source (
    id          bigint generated always as identity primary key,
    version     integer not null default 0,
    title       text not null constraint source_title_length check (length(title) between 1 and 300),
    publisher   text constraint source_publisher_length check (length(publisher) <= 200),
    author      text constraint source_author_length check (length(author) <= 200),
    url         text constraint source_url_form check (url ~ '^https?://' and length(url) <= 2000),
    published_edtf     text,
    published_earliest date,
    published_latest   date,
    retrieved   date,
    language    text constraint source_language_form check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    kind        text not null constraint source_kind_listed check (kind in ('news_article', 'agency_report', 'communique',
                'transcript', 'official_statement', 'social_media', 'document', 'interview', 'other')),
    reliability text not null default 'F' constraint source_reliability_listed
                check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
    upstream_id bigint references source,
    sharing     text not null default 'clear' constraint source_sharing_listed
                check (sharing in ('clear', 'green', 'amber', 'amber_strict', 'red')),
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    deleted_at  timestamptz,
    haystack    text generated always as (fold_text(title, array[publisher, author])) stored,
    constraint source_published_in_order check (published_earliest <= published_latest),
    constraint source_published_readable check (published_edtf is not null or num_nonnulls(published_earliest, published_latest) = 0)
);

-- A source that relays itself, directly or through others, would count as its own witness.
create function refuse_upstream_ring() returns trigger language plpgsql as $$
declare
    above bigint := new.upstream_id;
begin
    while above is not null loop
        if above = new.id then
            raise exception using
                errcode = 'check_violation', constraint = 'source_upstream_ring', message = 'a ring of sources';
        end if;
        select upstream_id into above from source where id = above;
    end loop;
    return new;
end $$;

create trigger source_ring before insert or update of upstream_id on source
    for each row execute function refuse_upstream_ring();
create trigger source_touch before update on source for each row execute function touch();
create index source_by_title on source (title, id) where deleted_at is null;
create index source_by_published on source (coalesce(published_earliest, '-infinity'), id) where deleted_at is null;
create index source_by_upstream on source (upstream_id);
create index source_haystack on source using gin (haystack gin_trgm_ops);
