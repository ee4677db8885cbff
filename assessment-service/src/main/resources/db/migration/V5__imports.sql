-- Imports: the input is kept sealed, in chunks; the worker takes chunk after chunk, so a restart goes on exactly
-- where it stopped. The owner is the importing caller's municipality or project.

create table import_job (
  id uuid primary key,
  kind text not null,
  owner text not null,
  caller_subject text not null,
  caller_role text not null,
  validate_only boolean not null,
  atomic boolean not null,
  status text not null,
  cause text,
  rows integer not null,
  chunks integer not null,
  next_chunk integer not null default 0,
  accepted integer not null default 0,
  rejected integer not null default 0,
  queued_at timestamptz not null,
  finished_at timestamptz
);
create index import_job_open on import_job (id) where status in ('QUEUED', 'RUNNING');
call row_scope_on('import_job', 'owner');

create table import_chunk (
  job_id uuid not null references import_job,
  number integer not null,
  owner text not null,
  first_row integer not null,
  content bytea not null,
  primary key (job_id, number)
);
call row_scope_on('import_chunk', 'owner');

create table import_row (
  job_id uuid not null references import_job,
  row_number integer not null,
  owner text not null,
  status text not null,
  id uuid,
  errors jsonb not null,
  primary key (job_id, row_number)
);
call row_scope_on('import_row', 'owner');
