-- Clients: who takes part. Names and the personal code are sealed (Tink AEAD, bound to table, column and row);
-- the code is found by a keyed hash. Every table with persons' rows names the municipality that may see them.

create table client (
  id uuid primary key,
  client_ref uuid not null unique,
  municipality text not null,
  personal_code bytea not null,
  personal_code_hash bytea not null,
  given_name bytea not null,
  family_name bytea not null,
  birth_date date not null,
  sex text,
  adult_group text not null,
  child_disability boolean not null,
  special_care_from date,
  special_care_to date,
  institution_kind text,
  institution_id uuid,
  represents uuid references client,
  recorded_at timestamptz not null,
  version bigint not null,
  constraint special_care_has_a_start check (special_care_from is not null or special_care_to is null),
  constraint special_care_in_order check (special_care_to >= special_care_from)
);
comment on column client.client_ref is 'the random id by which events speak of the person; the mapping never leaves this service';
comment on column client.represents is 'the child whose legal representative (likumiskais pārstāvis) this person is';
-- With the municipality in the key it tells nobody who is known elsewhere.
create unique index client_code on client (municipality, personal_code_hash);
create index client_by_hash on client (personal_code_hash);
create index client_represents on client (represents) where represents is not null;
call row_scope_on('client', 'municipality');

create table consent (
  id uuid primary key,
  client_id uuid not null references client,
  municipality text not null,
  purpose text not null,
  given_by text not null,
  given_on date not null,
  recorded_at timestamptz not null
);
create index consent_of_client on consent (client_id, purpose, given_on);
call row_scope_on('consent', 'municipality');

-- Who opened whose record, when and why: may be added to, never changed.
create table access_log (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  role text not null,
  purpose text not null,
  operation text not null,
  client_id uuid not null references client,
  municipality text not null
);
create index access_log_of_client on access_log (client_id, id);
call row_scope_on('access_log', 'municipality');
revoke update, delete on access_log from ${app};
