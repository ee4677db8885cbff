-- The register's tables, in the order of its packages: providers, registrations, institutions, regional DI plans, places.

-- Equality beside a range in one exclusion constraint (a trusted extension: the database's owner may create it).
create extension if not exists btree_gist;

-- A name or an address as people write it: without diacritics, in any letter case, with single spaces. A search is by what
-- people write: neither quotation marks nor the kind of a dash say anything.
create function folded(written text) returns text language sql immutable strict parallel safe as
$$
  select lower(regexp_replace(translate(regexp_replace(normalize(written, NFKD), U&'[\0300-\036F]', '', 'g'),
    U&'\2010\2011\2012\2013\2014\2015\2212\0022\0027\0060\2018\2019\201A\201B\201C\201D\201E\201F\2032\2039\203A\00AB\00BB',
    '-------'), '\s+', ' ', 'g'))
$$;

-- provider: open data (MK 385 p.2), so neither providers nor registrations have a row scope -------------------------

create table provider (
  id uuid primary key,
  registration_number text not null unique check (registration_number ~ '^[0-9]{11}$'),
  name text not null,
  legal_status text not null,
  municipality text not null,
  social_enterprise boolean not null,
  units jsonb not null,
  contacts jsonb not null,
  recorded_on date not null,
  version integer not null
);

-- registration -----------------------------------------------------------------------------------------------

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
create index registration_application_provider on registration_application (provider, id);
call row_scope_on('registration_application', 'provider');

create table application_decision (
  id uuid primary key,
  application_id uuid not null references registration_application (id),
  provider text not null,
  decision text not null check (decision in ('REGISTER', 'POSTPONE', 'REFUSE')),
  decided_on date not null,
  reason text,
  check (decision = 'REGISTER' or reason is not null)
);
create index application_decision_application on application_decision (application_id, id);
call row_scope_on('application_decision', 'provider');
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

-- proposal -------------------------------------------------------------------------------------------------

-- What a provider proposes to change; its own until the registrar decides.
create table change_proposal (
  id uuid primary key,
  provider text not null references provider (registration_number),
  kind text not null check (kind in ('PROVIDER', 'REGISTRATION')),
  subject_id uuid not null,
  proposed jsonb not null,
  proposed_on date not null,
  status text not null check (status in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  decided_on date check (decided_on >= proposed_on),
  reason text,
  version integer not null,
  check ((status in ('ACCEPTED', 'REFUSED')) = (decided_on is not null)),
  check (status <> 'REFUSED' or reason is not null)
);
-- One waits at a time: the next is read against what the registrar has decided of the one before.
create unique index change_proposal_waits on change_proposal (subject_id) where status = 'PROPOSED';
create index change_proposal_provider on change_proposal (provider, id);
call row_scope_on('change_proposal', 'provider');

-- institution: state and municipal care institutions are public bodies, their rows have no row scope ----------------

-- What the spellings of one name have in common: signs say nothing, nor case, diacritics, look-alike letters, spaces and
-- dashes (but between two digits), nor the sign of a number; a care centre is named in full or by its initials.
create function name_key(written text) returns text language sql immutable strict parallel safe
return replace(replace(
  reference_key(regexp_replace(regexp_replace(folded(written collate "pg_c_utf8"),
    '[^[:alnum:]]+', ' ', 'g'), '\mn[ro] ?(?=[0-9])', '', 'g')),
  'VALSTSSOCIALASAPRUPESCENTRS', 'VSAC'), 'BERNUSOCIALASAPRUPESCENTRS', 'BSAC');

create table institution (
  id uuid primary key,
  kind text not null check (kind in ('VSAC', 'BSAC')),
  name text not null,
  municipality text not null,
  recorded_on date not null,
  version integer not null
);
create unique index institution_name_once on institution (kind, name_key(name));

create table branch (
  id uuid primary key,
  institution_id uuid not null references institution (id),
  kind text not null,
  name text not null,
  municipality text not null,
  recorded_on date not null,
  supported_for_closure boolean not null,
  planned_closure_on date,
  closed_on date,
  status text not null check (status in ('OPEN', 'CLOSING', 'CLOSED')),
  version integer not null,
  check ((status = 'CLOSED') = (closed_on is not null))
);
create unique index branch_name_once on branch (institution_id, name_key(name));

-- How many people of a group moved in and out on a day, and how many live there since: numbers, never persons.
create table resident_day (
  id uuid primary key,
  branch_id uuid not null references branch (id),
  resident_group text not null check (resident_group in ('ADULT_GRT', 'CHILD_FT', 'CHILD_OUT_OF_FAMILY_CARE', 'OTHER')),
  moved_on date not null,
  admitted integer not null check (admitted >= 0),
  departed integer not null check (departed >= 0),
  residents integer not null default 0,
  version integer not null,
  unique (branch_id, resident_group, moved_on),
  constraint residents_are_never_negative check (residents >= 0)
);

create table reorganisation_plan (
  id uuid primary key,
  institution_id uuid not null references institution (id),
  branch_id uuid references branch (id),
  title text not null,
  adopted_on date not null,
  decision_number text,
  ended_on date check (ended_on >= adopted_on),
  steps jsonb not null,
  version integer not null
);
create index reorganisation_plan_institution on reorganisation_plan (institution_id, id);

-- plan -----------------------------------------------------------------------------------------------------

create table di_plan (
  id uuid primary key,
  project text not null unique,
  region text not null,
  title text not null,
  drafted_on date not null,
  version integer not null
);
call row_scope_on('di_plan', 'project');

create table di_plan_version (
  id uuid primary key,
  plan_id uuid not null references di_plan (id),
  project text not null,
  number integer not null check (number > 0),
  drafted_on date not null,
  reason text check (number = 1 or reason is not null),
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'REFUSED', 'WITHDRAWN')),
  submitted_on date check (submitted_on >= drafted_on),
  decided_on date,
  decision_number text,
  decision_reason text,
  version integer not null,
  unique (plan_id, number),
  check (status <> 'APPROVED' or (decided_on is not null and decision_number is not null))
);
create unique index one_open_version_of_a_plan on di_plan_version (plan_id)
  where status in ('DRAFT', 'SUBMITTED', 'RETURNED');
call row_scope_on('di_plan_version', 'project');

-- A line of a plan through all of its versions, with its two sums.
create table places (
  id uuid primary key,
  plan_id uuid not null references di_plan (id),
  project text not null,
  municipality text not null,
  room integer not null,
  begun integer not null check (begun >= 0),
  version integer not null,
  -- What is begun with ERDF money stands in the plan.
  constraint begun_within_the_plan check (begun <= room)
);
create index places_plan on places (plan_id, id);
call row_scope_on('places', 'municipality');

-- A line as one version names it, and the days on which that version is in force.
create table planned_places (
  id uuid primary key,
  places_id uuid not null references places (id),
  plan_id uuid not null references di_plan (id),
  version_id uuid not null references di_plan_version (id),
  version_number integer not null,
  project text not null,
  municipality text not null,
  service_type text not null,
  target_group text not null,
  category text not null check (category in ('COMMUNITY', 'FAMILY_LIKE')),
  measure text not null check (measure in ('9.2.2.1', '9.3.1.1')),
  places integer not null check (places > 0),
  planned_for date not null,
  in_force_from date,
  in_force_to date,
  version integer not null,
  unique (version_id, places_id),
  -- One version at a time is in force; of two approved on one day the later.
  constraint one_version_in_force_at_a_time
    exclude using gist (places_id with =, daterange(in_force_from, in_force_to) with &&)
    where (in_force_from is not null) deferrable
);
create index planned_places_municipality on planned_places (municipality, id);
create index planned_places_line on planned_places (places_id, version_number);
call row_scope_on('planned_places', 'municipality');

-- creation of places -----------------------------------------------------------------------------------------

create table place_creation (
  id uuid primary key,
  places_id uuid not null references places (id),
  plan_id uuid not null references di_plan (id),
  project text not null,
  municipality text not null,
  service_type text not null,
  category text not null,
  places integer not null check (places > 0),
  planned_on date not null,
  started_on date check (started_on >= planned_on),
  finished_on date check (finished_on >= started_on),
  equipped_on date check (equipped_on >= finished_on),
  registered_on date check (registered_on >= equipped_on),
  registration_id uuid references registration (id),
  withdrawn_on date,
  status text not null,
  version integer not null,
  check ((registered_on is null) = (registration_id is null)),
  check (status = case
    when withdrawn_on is not null then 'WITHDRAWN'
    when registered_on is not null then 'REGISTERED'
    when equipped_on is not null then 'EQUIPPED'
    when finished_on is not null then 'FINISHED'
    when started_on is not null then 'UNDER_CONSTRUCTION'
    else 'PLANNED' end)
);
create index place_creation_line on place_creation (places_id, id);
create index place_creation_municipality on place_creation (municipality, id);
call row_scope_on('place_creation', 'municipality');
