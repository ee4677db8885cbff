-- Equality beside a range in one exclusion constraint (a trusted extension: the database's owner may create it).
create extension if not exists btree_gist;

-- Providers and registrations are open data (MK 385 p.2), so they have no row scope.
create table provider (
  id uuid primary key,
  registration_number text not null unique check (registration_number ~ '^[0-9]{11}$'),
  name text not null,
  legal_status text not null,
  municipality text not null,
  recorded_on date not null,
  version integer not null
);

-- An application is the provider's own until it is decided.
create table registration_application (
  id uuid primary key,
  provider text not null references provider (registration_number),
  service_type text not null,
  address_code text not null,
  address text not null,
  municipality text not null,
  form text not null,
  planned_clients integer not null check (planned_clients > 0),
  client_age_sex text not null,
  client_groups text[] not null,
  web_pages text[] not null,
  phones text[] not null,
  emails text[] not null,
  submitted_on date not null,
  status text not null check (status in ('SUBMITTED', 'POSTPONED', 'REGISTERED', 'REFUSED')),
  version integer not null
);
call row_scope_on('registration_application', 'provider');
create index registration_application_provider on registration_application (provider, id);

create table application_decision (
  id uuid primary key,
  application_id uuid not null references registration_application (id),
  provider text not null,
  decision text not null check (decision in ('REGISTER', 'POSTPONE', 'REFUSE')),
  decided_on date not null,
  reason text,
  check (decision = 'REGISTER' or reason is not null)
);
call row_scope_on('application_decision', 'provider');
create index application_decision_application on application_decision (application_id, id);
revoke update, delete on application_decision from ${app};

-- The last register number given out. A sequence would leave a gap at every rollback.
create table register_counter (
  only_row boolean primary key default true check (only_row),
  last integer not null check (last >= 0)
);
insert into register_counter (last) values (0);
revoke insert, delete on register_counter from ${app};

create table registration (
  id uuid primary key,
  register_number text not null unique check (register_number ~ '^[1-9][0-9]*$'),
  application_id uuid not null unique references registration_application (id),
  provider text not null references provider (registration_number),
  provider_name text not null,
  legal_status text not null,
  service_type text not null,
  address_code text not null,
  address text not null,
  municipality text not null,
  form text not null,
  planned_clients integer not null check (planned_clients > 0),
  client_age_sex text not null,
  client_groups text[] not null,
  web_pages text[] not null,
  phones text[] not null,
  emails text[] not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  status text not null check (status in ('REGISTERED', 'EXCLUDED', 'EXPIRED')),
  ended_on date check (ended_on >= valid_from),
  end_reason text,
  version integer not null,
  held daterange not null generated always as (
    daterange(valid_from, case when ended_on is not null then ended_on else valid_to + 1 end)) stored,
  check ((status = 'REGISTERED') = (ended_on is null)),
  -- One registration per provider, service type and address at a time (MK 385 p.5-6).
  constraint one_registration_at_a_time
    exclude using gist (provider with =, service_type with =, address_code with =, held with &&)
);
create index registration_place on registration (municipality, service_type, id);
revoke delete on registration from ${app};
