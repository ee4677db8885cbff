-- A person's code may be replaced once, a person may move, be recorded twice, or be erased.

alter table client
  alter column personal_code drop not null,
  alter column personal_code_hash drop not null,
  alter column given_name drop not null,
  alter column family_name drop not null,
  add column name_hash bytea,
  add column hashed_under integer,
  add column merged_into uuid references client,
  add column erased_on date,
  add column erasure_reason text,
  add constraint nothing_is_left_of_the_erased check (
    erased_on is null
    or num_nonnulls(personal_code, personal_code_hash, given_name, family_name, name_hash) = 0),
  add constraint a_person_has_a_code_and_names check (
    erased_on is not null or merged_into is not null
    or num_nulls(personal_code, personal_code_hash, given_name, family_name) = 0);
comment on column client.name_hash is 'keyed hash of normalised names and birth date: possible duplicates show without being opened';
comment on column client.hashed_under is 'the hashing key''s id in the key set; empty: from before it was written down';
comment on column client.merged_into is 'the record that is kept of this person; this id answers with that one''s link';
comment on column client.birth_date is 'of the erased: the first day of the year';
create index client_by_name on client (name_hash) where name_hash is not null;
create index client_merged on client (merged_into) where merged_into is not null;

-- The code in force stands in client; here are those before it, by which the person is found too.
create table former_code (
  id uuid primary key,
  client_id uuid not null references client,
  municipality text not null,
  code bytea not null,
  code_hash bytea not null,
  hashed_under integer not null,
  known_from date not null,
  replaced_on date not null
);
create unique index former_code_once on former_code (client_id, code_hash);
create index former_code_by_hash on former_code (code_hash);
call row_scope_on('former_code', 'municipality');
