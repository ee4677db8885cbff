-- The limits of services are assessment-service's: it tells every version, this service holds none of its own.
create table known_limit (
  version_id uuid primary key,
  rule text not null,
  service_type text,
  kind text not null,
  value numeric(12, 2),
  unit text,
  per text,
  valid_from date,
  valid_to date,
  legal_basis text not null
);
create index known_limit_of_service on known_limit (service_type, kind);
drop table day_cap;

-- A provider that is in the registers of medical persons or institutions only has no registration (REG-12).
alter table granted_service alter registration_id drop not null;
