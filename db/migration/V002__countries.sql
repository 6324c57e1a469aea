create table country (code text primary key check (code ~ '^[A-Z]{2}$'), name text not null unique);
insert into country values ('CH','Switzerland'),('RU','Russia'),('US','United States'),('BE','Belgium'),('FR','France'),('AT','Austria'),('DE','Germany');
