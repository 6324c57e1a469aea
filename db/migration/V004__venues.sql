-- A place that can be met at: a site, or only the city or the country where that is all that is known.
create table venue (
    id         bigint generated always as identity primary key,
    version    integer not null default 0,
    name       text not null constraint venue_name_length check (length(name) between 1 and 200),
    city       text constraint venue_city_length check (length(city) between 1 and 200),
    country    text constraint venue_country_known references country,
    latitude   double precision constraint venue_latitude_range check (latitude between -90 and 90),
    longitude  double precision constraint venue_longitude_range check (longitude between -180 and 180),
    precision  text not null default 'site' constraint venue_precision_listed check (precision in ('site', 'city', 'country')),
    aliases    text[] not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    names      text[] generated always as (fold_names(name, aliases)) stored,
    haystack   text generated always as (fold_text(name, aliases || city)) stored,
    constraint venue_coordinates_whole check ((latitude is null) = (longitude is null))
);
create unique index venue_unique on venue (fold(name), coalesce(fold(city), ''), coalesce(country, '')) where deleted_at is null;
create trigger venue_touch before update on venue for each row execute function touch();
create index venue_by_name on venue (name, id) where deleted_at is null;
create index venue_by_city on venue (coalesce(city, ''), id) where deleted_at is null;
create index venue_by_country on venue (country) where deleted_at is null;
create index venue_names on venue using gin (names);
create index venue_haystack on venue using gin (haystack gin_trgm_ops);
