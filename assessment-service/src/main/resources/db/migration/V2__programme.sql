-- What this service knows of projects and providers, from the events of funding and registry. No persons here.

create table known_project (
  number text primary key,
  measure text not null,
  contracted_from date,
  withdrawn_on date
);
comment on column known_project.contracted_from is 'from when the first contract version is valid; empty while only submitted';

create table known_partner (
  project text not null,
  municipality text not null,
  measure text not null,
  joined_on date,
  withdrew_on date,
  primary key (project, municipality)
);

create table known_registration (
  id uuid primary key,
  register_number text,
  provider_number text,
  provider_name text,
  service_type text,
  address text,
  municipality text,
  valid_from date,
  valid_to date,
  ended_on date,
  end_reason text
);
comment on column known_registration.ended_on is 'the first day on which it is valid no more';
create index known_registration_by_type on known_registration (service_type, id);

create table enrolment (
  id uuid primary key,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  target_group text not null,
  measure text not null,
  project text not null,
  enrolled_on date not null,
  version bigint not null
);
create unique index enrolment_once on enrolment (client_id, project, target_group);
create index enrolment_by_project on enrolment (project, id);
call row_scope_on('enrolment', 'municipality');

-- The services that programme documents allow a target group, with the dates they hold for.
create table allowed_service (
  target_group text not null,
  service_type text not null,
  valid_from date not null,
  valid_to date,
  legal_basis text not null,
  primary key (target_group, service_type, valid_from)
);
insert into allowed_service (target_group, service_type, valid_from, legal_basis)
select target_group, service_type, date '2015-01-01', 'MK 313 p.3.1; programme documents of 9.2.2.1'
from (values
  ('ADULT_GRT', 'HOME_CARE'), ('ADULT_GRT', 'DAY_CARE_CENTRE'), ('ADULT_GRT', 'SPECIALISED_WORKSHOP'),
  ('ADULT_GRT', 'GROUP_HOME'), ('ADULT_GRT', 'RESPITE'), ('ADULT_GRT', 'SHORT_TERM_CARE'),
  ('ADULT_GRT', 'SPECIALIST_CONSULT'), ('ADULT_GRT', 'SUPPORT_GROUP'),
  ('CHILD_FT', 'DAY_CARE_CENTRE'), ('CHILD_FT', 'RESPITE'), ('CHILD_FT', 'CHILD_CARE'), ('CHILD_FT', 'SOCIAL_REHAB'),
  ('LEGAL_REPRESENTATIVE', 'RESPITE'), ('LEGAL_REPRESENTATIVE', 'SOCIAL_REHAB'),
  ('CHILD_OUT_OF_FAMILY_CARE', 'YOUTH_HOME'), ('CHILD_OUT_OF_FAMILY_CARE', 'FAMILY_LIKE_SERVICE')
) as allowed (target_group, service_type);
