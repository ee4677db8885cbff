-- What this service knows of other services' facts, fed by their events.

create table registration (
  id uuid primary key,
  register_number text not null,
  service_type text not null,
  valid_from date not null,
  valid_to date,
  ended_on date
);

create table granted_service (
  id uuid primary key,
  client_ref uuid not null,
  target_group text not null,
  project text not null,
  municipality text not null,
  registration_id uuid not null,
  service_type text not null,
  unit text not null,
  valid_from date not null,
  valid_to date,
  started_on date
);
call row_scope_on('granted_service', 'municipality');
