-- Imports: a file is kept in chunks; a worker takes chunk after chunk in, so a restart goes on exactly where it stopped.
-- The owner is who the importing caller acts for: a municipality, a project, a provider; null where the role sees all rows.

create table import_job (
  id uuid primary key,
  kind text not null,
  owner text,
  caller_subject text not null,
  caller_role text not null,
  validate_only boolean not null,
  atomic boolean not null,
  header text,
  status text not null,
  cause text,
  rows integer not null,
  chunks integer not null,
  first_row integer not null default 1,
  last_row integer not null default 0,
  next_chunk integer not null default 0,
  attempts integer not null default 0,
  accepted integer not null default 0,
  rejected integer not null default 0,
  queued_at timestamptz not null,
  finished_at timestamptz,
  content_deleted_at timestamptz
);
comment on column import_job.header is 'the columns of a file that has them; a header is row 1 of such a file';
comment on column import_job.attempts is 'how often the job was begun since it last got on; too often, and it ends FAILED';
comment on column import_job.content_deleted_at is 'files are deleted some days after their job''s end';
create index import_job_open on import_job (id) where status in ('QUEUED', 'RUNNING');
create index import_job_with_content on import_job (finished_at) where content_deleted_at is null;
call row_scope_on('import_job', 'owner');

create table import_chunk (
  job_id uuid not null references import_job,
  number integer not null,
  owner text,
  first_row integer not null,
  content bytea not null,
  primary key (job_id, number)
);
comment on column import_chunk.content is 'the lines; encrypted where the service''s rows tell of persons';
call row_scope_on('import_chunk', 'owner');

create table import_row (
  job_id uuid not null references import_job,
  row_number integer not null,
  owner text,
  status text not null,
  id uuid,
  errors jsonb not null,
  conflicts jsonb not null default '[]',
  primary key (job_id, row_number)
);
comment on column import_row.conflicts is 'what stands in the row''s way: ids, or short records with an id';
call row_scope_on('import_row', 'owner');
