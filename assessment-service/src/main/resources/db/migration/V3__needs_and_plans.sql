-- Methodologies are versions with dates; a published version does not change. These are SAMPLES: the real texts
-- are licensed and are loaded by the operator.
create table methodology (
  code text not null,
  version integer not null,
  title_lv text not null,
  title_en text not null,
  target_group text not null,
  required_professions text[] not null,
  optional_professions text[] not null,
  valid_from date not null,
  valid_to date,
  sample boolean not null,
  primary key (code, version)
);
insert into methodology values
  ('SAMPLE_SUPPORT_INTENSITY', 1, 'PARAUGS: atbalsta intensitātes skala', 'SAMPLE: support intensity scale', 'ADULT_GRT',
   array['SUPPORT_INTENSITY_SPECIALIST'], array['SOCIAL_WORKER', 'PSYCHOLOGIST'], '2015-01-01', '2018-12-31', true),
  ('SAMPLE_SUPPORT_INTENSITY', 2, 'PARAUGS: atbalsta intensitātes skala', 'SAMPLE: support intensity scale', 'ADULT_GRT',
   array['SUPPORT_INTENSITY_SPECIALIST'], array['SOCIAL_WORKER', 'PSYCHOLOGIST'], '2019-01-01', null, true),
  ('SAMPLE_CHILD_FT', 1, 'PARAUGS: bērna ar funkcionāliem traucējumiem vajadzību izvērtēšana',
   'SAMPLE: needs of a child with functional impairments', 'CHILD_FT',
   array['SOCIAL_WORKER', 'PSYCHOLOGIST', 'OCCUPATIONAL_THERAPIST'], array['PHYSIOTHERAPIST'], '2015-01-01', null, true),
  ('SAMPLE_CHILD_OUT_OF_FAMILY_CARE', 1, 'PARAUGS: ārpusģimenes aprūpē esoša bērna vajadzību izvērtēšana',
   'SAMPLE: needs of a child in out-of-family care', 'CHILD_OUT_OF_FAMILY_CARE',
   array['SOCIAL_WORKER', 'PSYCHOLOGIST', 'OCCUPATIONAL_THERAPIST'], array['PHYSIOTHERAPIST'], '2015-01-01', null, true);

create table assessment (
  id uuid primary key,
  enrolment_id uuid not null references enrolment,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  target_group text not null,
  measure text not null,
  project text not null,
  methodology text not null,
  methodology_version integer not null,
  team jsonb not null,
  assessed_on date not null,
  answers bytea not null,
  recommendation bytea,
  status text not null,
  author text not null,
  submitted_on date,
  approver text,
  approved_on date,
  version bigint not null,
  foreign key (methodology, methodology_version) references methodology (code, version),
  constraint author_is_not_approver check (approver is null or approver <> author)
);
comment on column assessment.answers is 'sealed: answers describe a person''s health';
create unique index assessment_one_active on assessment (client_id, target_group)
  where status in ('DRAFT', 'SUBMITTED', 'APPROVED');
create index assessment_by_project on assessment (project, id);
call row_scope_on('assessment', 'municipality');

create table support_plan (
  id uuid primary key,
  assessment_id uuid not null references assessment,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  target_group text not null,
  measure text not null,
  project text not null,
  status text not null,
  author text not null,
  agreed_by text,
  agreed_on date,
  version bigint not null
);
create unique index support_plan_one_active on support_plan (assessment_id) where status in ('DRAFT', 'AGREED');
create index support_plan_of_client on support_plan (client_id);
call row_scope_on('support_plan', 'municipality');

create table plan_line (
  id uuid primary key,
  plan_id uuid not null references support_plan,
  municipality text not null,
  position integer not null,
  service_type text not null,
  quantity numeric(10, 2) not null check (quantity > 0),
  unit text not null,
  recurrence text not null,
  needs_new_infrastructure boolean not null,
  unique (plan_id, position)
);
call row_scope_on('plan_line', 'municipality');
