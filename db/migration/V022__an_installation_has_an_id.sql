-- What tells this installation from every other, for good: by it calendar programs know an event again. A backup carries it along.
create table installation (
    id uuid primary key default gen_random_uuid()
);
create unique index installation_once on installation ((true));
insert into installation default values;
