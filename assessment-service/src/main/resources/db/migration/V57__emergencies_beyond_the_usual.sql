-- The how-many-eth of a day an attempt was, and whether these were so many that supervision looks at them.
select set_config('atbalsts.scope', 'ALL', true);

alter table emergency_attempt
  add column number integer not null default 1,
  add column unusual boolean not null default false;
create index emergency_attempt_unusual on emergency_attempt (recipient, attempted_on) where unusual;
