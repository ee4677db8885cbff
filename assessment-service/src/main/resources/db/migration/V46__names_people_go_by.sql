-- By which names, and days of birth, people may be recorded twice: each that somebody has or had is a row of its own.
-- Who was recorded before is given these rows when the service starts, for the keys are there and not here.
create table name_fingerprint (
  id uuid primary key,
  client_id uuid not null references client,
  municipality text not null,
  kind text not null check (kind in ('NAME', 'EXCHANGED_DAY')),
  words bytea not null,
  hash bytea not null,
  hashed_under integer not null
);
comment on column name_fingerprint.kind is 'EXCHANGED_DAY: with the day and the month of birth in each other''s place';
comment on column name_fingerprint.words is 'what was hashed, sealed, so that it can be hashed under another key';
create unique index name_fingerprint_once on name_fingerprint (client_id, kind, hash);
create index name_fingerprint_by_hash on name_fingerprint (hash);
call row_scope_on('name_fingerprint', 'municipality');
