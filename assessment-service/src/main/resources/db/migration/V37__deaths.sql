-- A death is recorded once, and ends what it must.
alter table client
  add column died_on date,
  add column death_source text,
  add constraint death_after_birth check (died_on >= birth_date);
comment on column client.death_source is 'by what the municipality knows of it';
