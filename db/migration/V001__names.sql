-- People type names as they remember them: without accents, in any case. Both sides of a comparison are folded.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function fold(text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, $1));

-- All the names of a record, folded: its own first, then its aliases.
create function fold_names(text, text[]) returns text[]
    language sql immutable parallel safe
    return array(select fold(n) from unnest(array_prepend($1, $2)) with ordinality as t(n, i) where n is not null order by i);

-- The same names as one string, to search inside of them.
create function fold_text(text, text[]) returns text
    language sql immutable parallel safe
    return array_to_string(fold_names($1, $2), ' | ');

-- Keeps updated_at true whoever writes, hand-run SQL included.
create function touch() returns trigger language plpgsql as $$
begin
    new.updated_at := now();
    return new;
end $$;

-- A parent above itself would make every walk up the tree endless. The argument names the constraint that is broken.
create function refuse_ring() returns trigger language plpgsql as $$
declare
    above bigint := new.parent_id;
begin
    while above is not null loop
        if above = new.id then
            raise exception using
                errcode = 'check_violation', constraint = tg_argv[0], message = 'a ring of parents';
        end if;
        execute format('select parent_id from %I where id = $1', tg_table_name) into above using above;
    end loop;
    return new;
end $$;

-- The pattern that finds a typed text anywhere inside a haystack, whatever wildcards it holds.
create function like_any(text) returns text
    language sql immutable strict parallel safe
    return '%' || replace(replace(replace(fold($1), '\', '\\'), '%', '\%'), '_', '\_') || '%';
