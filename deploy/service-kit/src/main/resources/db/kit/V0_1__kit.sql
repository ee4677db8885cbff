-- What every service's database carries: events out and in, answers kept for repeated requests, row scope.
-- Runs as the owner; the app role (${app}) can neither alter anything nor bypass row security.

grant usage on schema public to ${app};
alter default privileges grant select, insert, update, delete on tables to ${app};
alter default privileges grant usage on sequences to ${app};

-- Row scope ------------------------------------------------------------------------------------------
-- atbalsts.scope: ALL, OWN or GROUP; unset or anything else closes. atbalsts.owner: whose rows.

create table scope_member (
  scope text not null,
  owner text not null,
  primary key (scope, owner)
);

create function sees_all() returns boolean language sql stable as
$$ select coalesce(current_setting('atbalsts.scope', true), '') = 'ALL' $$;

create function sees() returns text[] language sql stable as
$$
  select case current_setting('atbalsts.scope', true)
    when 'OWN' then array[current_setting('atbalsts.owner', true)]
    when 'GROUP' then current_setting('atbalsts.owner', true)
      || array(select owner from scope_member where scope = current_setting('atbalsts.owner', true))
    else array[]::text[]
  end
$$;

-- Both functions stand in sub-selects, so that a query asks them once and not for every row.
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

-- Events out: the outbox, which is also the change feed and the history of every aggregate --------------

create table outbox (
  position bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  id uuid not null unique,
  type text not null,
  subject uuid not null,
  sequence bigint not null,
  municipality text,
  actor text not null,
  occurred_at timestamptz not null,
  traceparent text,
  data text,
  sent_at timestamptz,
  failure text,
  unique (subject, sequence)
);
create index outbox_unsent on outbox (position) where sent_at is null and failure is null;
create index outbox_feed on outbox (transaction_id, position);
comment on column outbox.data is 'the event as JSON; null is the tombstone of its subject';
comment on column outbox.failure is 'why the broker can never take this event: set aside, the next ones go on';

alter table outbox enable row level security;
alter table outbox force row level security;
create policy row_scope on outbox using (
  (select sees_all())
  or municipality = any ((select sees())::text[])
  or (municipality is null and cardinality((select sees())::text[]) > 0));

-- The sequence counts an aggregate's events from 1 without a gap, also those the caller may not see;
-- two writers of one aggregate collide on its unique key.
create function outbox_sequence() returns trigger language plpgsql as
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

create function outbox_notify() returns trigger language plpgsql as
$$ begin notify outbox; return null; end $$;
create trigger outbox_notify after insert on outbox for each statement execute function outbox_notify();

-- Events in ------------------------------------------------------------------------------------------

create table inbox (
  id uuid primary key,
  type text not null,
  occurred_at timestamptz not null,
  effective_at timestamptz not null default clock_timestamp()
);

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

-- Answers kept for repeated requests -------------------------------------------------------------------

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
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own_keys on idempotency_key using (caller = current_setting('atbalsts.caller', true));
