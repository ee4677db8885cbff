-- Methodologies are documents: written as drafts, published once, then immutable but for their last day.

create extension if not exists btree_gist;

alter table methodology
  add column subject uuid not null unique default uuidv7(),
  add column status text not null default 'PUBLISHED',
  add column content jsonb,
  add column row_version bigint not null default 0,
  alter column valid_from drop not null,
  add constraint published_from_a_day check (status = 'DRAFT' or valid_from is not null),
  add constraint methodology_in_order check (valid_to >= valid_from),
  add constraint one_methodology_a_day exclude using gist
    (target_group with =, daterange(valid_from, valid_to, '[]') with &&) where (status = 'PUBLISHED');
comment on column methodology.subject is 'by which events name the version';

-- Score and level are of a person's health as the answers are, so they are sealed too.
alter table assessment
  add column result bytea,
  add column reassessment_due_on date,
  add column reassesses uuid references assessment,
  add column replacing boolean not null default false,
  add column amendments integer not null default 0;
comment on column assessment.replacing is 'a reassessment not yet approved: the one it follows has the person''s place';
create index assessment_due on assessment (reassessment_due_on, municipality) where status = 'APPROVED';

-- One that has the person's place in a target group, and beside it at most one that is to take it.
drop index assessment_one_active;
create unique index assessment_one_active on assessment (client_id, target_group)
  where status in ('DRAFT', 'SUBMITTED', 'AMENDED', 'APPROVED') and not replacing;
create unique index assessment_one_reassessment on assessment (client_id, target_group)
  where status in ('DRAFT', 'SUBMITTED', 'AMENDED', 'APPROVED') and replacing;

-- What an assessment said before it was amended.
create table assessment_revision (
  id uuid primary key,
  assessment_id uuid not null references assessment,
  client_id uuid not null references client,
  municipality text not null,
  number integer not null,
  answers bytea not null,
  recommendation bytea,
  result bytea,
  author text not null,
  reason text not null,
  replaced_on date not null,
  unique (assessment_id, number)
);
create index assessment_revision_of_client on assessment_revision (client_id);
call row_scope_on('assessment_revision', 'municipality');
