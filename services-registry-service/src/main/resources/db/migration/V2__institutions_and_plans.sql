-- State and municipal care institutions are public bodies: their rows have no row scope.
create table institution (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('VSAC', 'BSAC')),
  municipality text not null,
  recorded_on date not null,
  version integer not null,
  unique (kind, name)
);

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
  unique (institution_id, name),
  check ((status = 'CLOSED') = (closed_on is not null))
);

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
call row_scope_on('places', 'municipality');
create index places_plan on places (plan_id, id);
create index places_municipality on places (municipality, id);
