-- The access log as chains, one for each municipality: every entry names its place, the hash of the one before and
-- its own hash, under a key that is not in this database. What was written before this version is kept as it was and
-- is taken into the chains when the service first starts.

alter table access_log rename to access_log_unchained;
alter index access_log_pkey rename to access_log_unchained_pkey;
drop index access_log_of_client;
revoke insert, update, delete on access_log_unchained from ${app};
comment on table access_log_unchained is 'the log before it was chained; its entries stand in access_log too, with taken_in_at';

create table access_log (
  id uuid primary key,
  municipality text not null,
  position bigint not null check (position > 0),
  at timestamptz not null,
  actor text not null,
  organisation text,
  role text not null,
  purpose text not null,
  operation text not null,
  refused integer,
  client_id uuid not null,
  taken_in_at timestamptz,
  previous bytea not null,
  key_id integer not null,
  hash bytea not null,
  unique (municipality, position)
);
comment on column access_log.client_id is 'no foreign key: an entry outlives the record, and checking would lock the record while the head is held';
comment on column access_log.refused is 'the HTTP status of an access that was refused; empty: served';
comment on column access_log.taken_in_at is 'when an entry of access_log_unchained was chained; what happened to it until then nobody can prove';
create index access_log_of_client on access_log (client_id, id);

-- Whoever is known to the service adds to any chain, for a refusal is written where the record belongs;
-- only the own is seen.
alter table access_log enable row level security;
alter table access_log force row level security;
create policy row_scope on access_log for select
  using ((select sees_all()) or municipality = any ((select sees())::text[]));
create policy append on access_log for insert
  with check (current_setting('atbalsts.scope', true) in ('ALL', 'OWN', 'GROUP'));
revoke update, delete on access_log from ${app};

-- Where each chain ends. No persons here.
create table access_log_head (
  municipality text primary key,
  entries bigint not null,
  hash bytea not null,
  key_id integer not null,
  mac bytea not null
);
revoke update, delete on access_log_head from ${app};
grant update (entries, hash, key_id, mac) on access_log_head to ${app};
