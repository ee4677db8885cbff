-- A consent ends with its validity or by being withdrawn; it is never deleted.
alter table consent
  add column valid_until date,
  add column withdrawn_on date,
  add column version bigint not null default 0,
  add constraint consent_in_order check (valid_until >= given_on),
  add constraint consent_withdrawn_after_it_was_given check (withdrawn_on >= given_on);
comment on column consent.valid_until is 'the last day it holds; empty: until withdrawn';
comment on column consent.withdrawn_on is 'from this day on it does not hold';
revoke delete on consent from ${app};

-- What a municipality shares of a person's record with another municipality or a provider. Both see the share.
create table share (
  id uuid primary key,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  recipient_kind text not null,
  recipient text not null,
  purpose text not null,
  parts text[] not null,
  shared_on date not null,
  shared_until date not null,
  ended_on date,
  author text not null,
  version bigint not null,
  constraint share_in_order check (shared_until >= shared_on)
);
create index share_of_client on share (client_id, id);
create index share_from on share (municipality, id);
create index share_to on share (recipient, id);
alter table share enable row level security;
alter table share force row level security;
create policy parties on share for select using (
  (select sees_all())
  or municipality = any ((select sees())::text[])
  or recipient = any ((select sees())::text[]));
create policy owner_shares on share for insert with check (
  (select sees_all()) or municipality = any ((select sees())::text[]));
create policy owner_changes on share for update using (
  (select sees_all()) or municipality = any ((select sees())::text[]));
revoke delete on share from ${app};

-- A record that somebody opened without being allowed otherwise, in an emergency; the recipient makes the row.
create table emergency_access (
  id uuid primary key,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  recipient_kind text not null,
  recipient text not null,
  author text not null,
  reason text not null,
  explanation bytea not null,
  opened_at timestamptz not null,
  open_until timestamptz not null,
  ended_at timestamptz,
  version bigint not null,
  constraint at_most_a_day check (open_until <= opened_at + interval '24 hours')
);
comment on column emergency_access.explanation is 'sealed: it speaks of the person';
create index emergency_access_of_client on emergency_access (client_id, id);
alter table emergency_access enable row level security;
alter table emergency_access force row level security;
create policy parties on emergency_access for select using (
  (select sees_all())
  or municipality = any ((select sees())::text[])
  or recipient = any ((select sees())::text[]));
create policy recipient_opens on emergency_access for insert with check (
  (select sees_all()) or recipient = any ((select sees())::text[]));
create policy owner_ends on emergency_access for update using (
  (select sees_all()) or municipality = any ((select sees())::text[]));
revoke delete on emergency_access from ${app};

-- Whoever opens a record in an emergency tells it to the owner: it is added to the owner's feed, not read from it.
create policy told_to_the_owner on outbox for insert with check (
  type ~ '^lv\.atbalsts\.assessment\.EmergencyAccess' and cardinality((select sees())::text[]) > 0);
