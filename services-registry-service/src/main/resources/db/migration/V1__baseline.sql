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

-- The words of an entry, as a search of beginnings of words compares them.
create function register_words(number text, provider text, address text, form text, clients text, client_groups text[])
returns tsvector language sql immutable parallel safe
return array_to_tsvector(string_to_array(trim(regexp_replace(folded(
  concat_ws(' ', number, provider, address, form, clients, array_to_string(client_groups, ' ')) collate "pg_c_utf8"),
  '[^[:alnum:]]+', ' ', 'g')), ' '));

-- Whether one of the words begins so.
create function has_word(words tsvector, beginning text) returns boolean language sql immutable parallel safe
return words @@ beginning::tsquery;

-- Kilometres between two points (WGS 84) on a sphere.
create function distance_km(latitude numeric, longitude numeric, other_latitude numeric, other_longitude numeric)
returns double precision language sql immutable strict parallel safe
return 6371.0088 * 2 * asin(sqrt(power(sin(radians((other_latitude - latitude)::double precision) / 2), 2)
  + cos(radians(latitude::double precision)) * cos(radians(other_latitude::double precision))
    * power(sin(radians((other_longitude - longitude)::double precision) / 2), 2)));

-- provider: open data (MK 385 p.2), so neither providers nor registrations have a row scope -------------------------

create table provider (
  id uuid primary key,
  registration_number text not null unique check (registration_number ~ '^[0-9]{11}$'),
  name text not null,
  legal_status text not null,
  municipality text not null,
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
  latitude numeric(8, 6),
  longitude numeric(9, 6) check ((longitude is null) = (latitude is null)),
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
  -- null where it was taken over from the published register
  application_id uuid unique references registration_application (id),
  provider text not null references provider (registration_number),
  provider_name text not null,
  legal_status text not null,
  service_type text not null,
  address_code text not null,
  address text not null,
  latitude numeric(8, 6),
  longitude numeric(9, 6) check ((longitude is null) = (latitude is null)),
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
  words tsvector not null generated always as (
    register_words(register_number, provider_name, address, form, client_age_sex, client_groups)) stored,
  held daterange not null generated always as (
    daterange(valid_from, case when ended_on is not null then ended_on else valid_to + 1 end)) stored,
  check ((status = 'REGISTERED') = (ended_on is null)),
  -- One registration per provider, service type and address at a time (MK 385 p.5-6).
  constraint one_registration_at_a_time
    exclude using gist (provider with =, service_type with =, address_code with =, held with &&)
);
create index registration_place on registration (municipality, service_type, id);
create index registration_type on registration (service_type, id);
create index registration_words on registration using gin (words);
create index registration_point on registration (latitude) where latitude is not null;
revoke delete on registration from ${app};

-- open data: the nightly files; what stands in them is in the store -------------------------------------------

create table open_data_file (
  name text primary key,
  day date not null,
  format text not null,
  registrations integer not null check (registrations >= 0),
  bytes bigint not null check (bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  unique (day, format)
);
revoke update, delete on open_data_file from ${app};

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

-- plan -----------------------------------------------------------------------------------------------------

create table di_plan (
  id uuid primary key,
  project text not null unique,
  region text not null,
  title text not null,
  drafted_on date not null,
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
  submitted_on date,
  decided_on date,
  decision_number text,
  decision_reason text,
  version integer not null,
  check (status <> 'APPROVED' or (decided_on is not null and decision_number is not null))
);
call row_scope_on('di_plan', 'project');

create table places (
  id uuid primary key,
  plan_id uuid not null references di_plan (id),
  project text not null,
  municipality text not null,
  service_type text not null,
  category text not null check (category in ('COMMUNITY', 'FAMILY_LIKE')),
  places integer not null check (places > 0),
  planned_for date not null,
  started_on date,
  finished_on date check (finished_on >= started_on),
  status text not null check (status in ('DRAFT', 'PLANNED', 'CREATING', 'CREATED')),
  version integer not null,
  check ((status in ('CREATING', 'CREATED')) = (started_on is not null)),
  check ((status = 'CREATED') = (finished_on is not null))
);
create index places_plan on places (plan_id, id);
create index places_municipality on places (municipality, id);
call row_scope_on('places', 'municipality');
