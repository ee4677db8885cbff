-- What every service's database carries, in the order of the kit's packages: whose rows a caller sees, events out and in,
-- answers kept for repeated requests, ids and references with one meaning.
-- Runs as the owner; the app role (${app}) can neither alter anything nor bypass row security.

grant usage on schema public to ${app};
alter default privileges grant select, insert, update, delete on tables to ${app};
alter default privileges grant usage on sequences to ${app};
-- A service that starts without the owner's password looks whether the migrations have run.
grant select on flyway_schema_history to ${app};

-- access: row scope ------------------------------------------------------------------------------------
-- Session settings say who calls: atbalsts.scope (ALL, OWN or GROUP; unset or anything else closes), atbalsts.owner (whose
-- rows), atbalsts.caller, and atbalsts.sees (whose rows these are in all).

create table scope_member (
  scope text not null,
  owner text not null,
  until date,
  primary key (scope, owner)
);
comment on column scope_member.until is 'last day on which the group sees the owner''s rows; null while it is a member';

-- Whose rows a caller sees depends on the role and the owner together: an owner that has not the form of the
-- role's kind sees nothing, whatever rows bear the same text.
create function owner_is_of(kind text, owner text) returns boolean language sql immutable as
$$
  select case kind
    when 'TERRITORY' then owner ~ '^[0-9]{7}$'
    when 'PROJECT' then owner ~ '^[1-9][0-9]?(\.(0|[1-9][0-9]?)){3}\./[0-9]{2}/[A-Z]/[0-9]{3}$'
    when 'PROVIDER' then owner ~ '^[4-9][0-9]{10}$'
    else false
  end
$$;

-- Sight that a group has of an owner's rows may have a last day: what is left to be accounted for is seen until then.
-- The day is Latvia's, in whichever zone the machine lives.
create function owners_seen(scope text, owner text) returns text[] language sql stable as
$$
  select case scope
    when 'OWN' then array[owner]
    when 'GROUP' then owner || array(
      select m.owner from scope_member m
       where m.scope = owners_seen.owner
         and (m.until is null or m.until >= coalesce(
           nullif(current_setting('atbalsts.today', true), '')::date, (now() at time zone 'Europe/Riga')::date)))
    else array[]::text[]
  end
$$;

-- Tells who calls, until the next is told on the connection; a rollback brings the one before back.
-- Scope: ALL, OWN or GROUP; anything else closes, and so does an owner that is not of its kind.
create function tell_caller(scope text, owner text, caller text, kind text) returns void language plpgsql as
$$
declare
  known boolean := coalesce(scope = 'ALL' or owner_is_of(kind, owner), false);
begin
  perform set_config('atbalsts.scope', case when known then scope else '' end, false);
  perform set_config('atbalsts.owner', case when known then owner else '' end, false);
  perform set_config('atbalsts.caller', caller, false);
  perform set_config('atbalsts.sees', (case when known then owners_seen(scope, owner) else array[]::text[] end)::text, false);
end
$$;

create function sees_all() returns boolean language sql stable as
$$ select coalesce(current_setting('atbalsts.scope', true), '') = 'ALL' $$;

create function sees() returns text[] language sql stable as
$$ select coalesce(nullif(current_setting('atbalsts.sees', true), '')::text[], array[]::text[]) $$;

-- Gives a table its row scope. Both functions stand in sub-selects, so that a query asks them once and not for every row.
create procedure row_scope_on(scoped_table text, owner_column text) language plpgsql as
$$
begin
  execute format('alter table %I enable row level security', scoped_table);
  execute format('alter table %I force row level security', scoped_table);
  execute format(
    'create policy row_scope on %I using ((select sees_all()) or %I = any ((select sees())::text[]))',
    scoped_table, owner_column);
end
$$;

-- Whoever changes a group sees in the same transaction whom it has now.
create function look_at_owners_anew() returns trigger language plpgsql as
$$
begin
  if current_setting('atbalsts.scope', true) = 'GROUP' then
    perform set_config('atbalsts.sees', owners_seen('GROUP', current_setting('atbalsts.owner', true))::text, false);
  end if;
  return null;
end
$$;
create trigger look_at_owners_anew after insert or update or delete on scope_member
  for each statement execute function look_at_owners_anew();

-- Sight of an owner's rows comes from that owner's word or from whoever sees all, which the use cases check. Here stands
-- the last word: a group writes itself no members and takes no end back, whatever a use case lets through. To end is free.
alter table scope_member enable row level security;
create policy asked on scope_member for select using (true);
create policy given_by_others on scope_member for insert with check (
  coalesce(current_setting('atbalsts.scope', true), '') = 'ALL'
  or (current_setting('atbalsts.scope', true) = 'OWN'
      and owner_is_of('TERRITORY', current_setting('atbalsts.owner', true))));
create policy prolonged_by_others on scope_member for update using (true) with check (
  coalesce(current_setting('atbalsts.scope', true), '') in ('ALL', 'OWN')
  or until is not null);
create policy ended on scope_member for delete using (true);

-- events: out by the outbox, which is also the change feed and the history of every aggregate ----------------------

create table outbox (
  position bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  id uuid not null unique,
  type text not null,
  subject uuid not null,
  sequence bigint not null,
  municipality text,
  owner text,
  actor text not null,
  occurred_at timestamptz not null,
  traceparent text,
  data text,
  sent_at timestamptz,
  failure text,
  unique (subject, sequence)
);
comment on column outbox.data is 'the event as JSON; null is the tombstone of its subject';
comment on column outbox.failure is 'why the broker can never take this event: set aside, the next ones go on';
create index outbox_unsent on outbox (position) where sent_at is null and failure is null;
create index outbox_feed on outbox (transaction_id, position);

-- What has been told is not rewritten: the relay marks what it has sent, nothing else is changed or taken away.
revoke update, delete on outbox from ${app};
grant update (sent_at, failure) on outbox to ${app};

-- Whose a fact is decides who reads it, not who may tell it: a region accounts for the reports of a partner whose rows it
-- sees no more, or of the partner's successor. What it changes by that are rows of its own project, which are scoped.
-- Who reads a fact is its owner, and all where it has none.
alter table outbox enable row level security;
alter table outbox force row level security;
create policy read_by_scope on outbox for select using (
  (select sees_all())
  or owner = any ((select sees())::text[])
  or (owner is null and cardinality((select sees())::text[]) > 0));
create policy told_by_callers on outbox for insert with check (
  (select sees_all()) or cardinality((select sees())::text[]) > 0);
create policy marked_by_the_relay on outbox for update using ((select sees_all()));

-- The sequence counts an aggregate's events from 1 without a gap, also those the caller may not see; two writers of one
-- aggregate collide on its unique key. It is found by its index: a session keeps its plan for the query, and one made while
-- the outbox was small would read the whole outbox for every event until the next analysis.
create function outbox_sequence() returns trigger language plpgsql set enable_seqscan = off as
$$
declare
  callers_scope text := coalesce(current_setting('atbalsts.scope', true), '');
begin
  perform set_config('atbalsts.scope', 'ALL', true);
  select coalesce(max(sequence), 0) + 1 into new.sequence from outbox where subject = new.subject;
  perform set_config('atbalsts.scope', callers_scope, true);
  return new;
end
$$;
create trigger outbox_sequence before insert on outbox for each row execute function outbox_sequence();

-- events: in ---------------------------------------------------------------------------------------------

create table inbox (
  id uuid primary key,
  type text not null,
  occurred_at timestamptz not null,
  effective_at timestamptz not null default clock_timestamp()
);
revoke update, delete on inbox from ${app};

create table dead_letter (
  topic text not null,
  partition integer not null,
  record_offset bigint not null,
  event_id text,
  type text,
  reason text not null,
  record bytea,
  set_aside_at timestamptz not null default clock_timestamp(),
  primary key (topic, partition, record_offset)
);

-- http: answers kept for repeated requests -----------------------------------------------------------------

create table idempotency_key (
  caller text not null,
  key text not null,
  request_hash text not null,
  status integer,
  location text,
  etag text,
  answer text,
  created_at timestamptz not null default clock_timestamp(),
  primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own_keys on idempotency_key using (caller = current_setting('atbalsts.caller', true));
-- An answer is kept for 30 days for a repeated request; the service itself, and nobody else, sees those that are older
-- than that beside its own, and clears them away.
create policy old_keys on idempotency_key
  using ((select sees_all()) and created_at < now() - interval '30 days');

-- data: what means the same ----------------------------------------------------------------------------------

-- Ids that have come to mean what another id means; the other one is never an alias itself.
create table alias (
  id uuid primary key,
  means uuid not null check (means <> id)
);
create index alias_means on alias (means);

-- What the spellings of one reference have in common, as Java's Reference.key has it; a test holds both against each other.
create function reference_key(written text) returns text language plpgsql immutable as
$$
declare
  key text := normalize(replace(written, '№', 'Nr.'), nfkc);
begin
  key := regexp_replace(key, U&'[\00AD\034F\061C\180E\200B-\200F\202A-\202E\2060-\206F\FE00-\FE0F\FEFF]', '', 'g');
  key := translate(key, U&'\2010\2011\2012\2013\2014\2015\2212\2043\02D7\2044\2215\29F8', '---------///');
  key := btrim(regexp_replace(key, '[[:space:]]+', ' ', 'g'));
  key := translate(upper(key), 'АВЕЅЗІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABES3IJKMHOPCTYXABEZHIKMNOPTYX');
  key := regexp_replace(normalize(key, nfc), '^[^[:alnum:]]+|[^[:alnum:]]+$', '', 'g');
  key := regexp_replace(key, '^N[RO]( ?\.+| |(?=-?[0-9]))(?=.)', '');
  key := regexp_replace(regexp_replace(key, '[ _-]+', '-', 'g'), '(?<![0-9])-|-(?![0-9])', '', 'g');
  return regexp_replace(key, '^[^[:alnum:]]+|[^[:alnum:]]+$', '', 'g');
end
$$;
