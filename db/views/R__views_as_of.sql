-- The views of this folder once more, over the record as it was known at an instant: the same text, read in the schema as_of. It has to be
-- made anew whenever one of them changes; then raise this number: 3
do $$
declare
    name text;
    said text;
    path constant text := current_setting('search_path');
begin
    foreach name in array array['gap', 'known_name', 'record_use', 'trashed'] loop
        perform set_config('search_path', 'public', true);
        said := pg_get_viewdef(name::regclass);
        perform set_config('search_path', 'as_of, public', true);
        execute format('create or replace view as_of.%I as %s', name, said);
    end loop;
    perform set_config('search_path', path, true);
end $$;
