-- Files with columns: their header is kept, so that a row's cells are understood and the refused rows can be
-- written back. Rows are numbered as in the file, where a header is row 1.
alter table import_job add column header text;
alter table import_job add column first_row integer not null default 1;
alter table import_job add column last_row integer not null default 0;

-- A job that is begun again and again without getting on is given up: it ends FAILED.
alter table import_job add column attempts integer not null default 0;

-- The files are deleted some days after their job's end.
alter table import_job add column content_deleted_at timestamptz;
create index import_job_with_content on import_job (finished_at) where content_deleted_at is null;
