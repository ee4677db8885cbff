create table service_grant (
  id uuid primary key,
  enrolment_id uuid not null references enrolment,
  client_id uuid not null references client,
  client_ref uuid not null,
  plan_id uuid references support_plan,
  plan_line_id uuid references plan_line,
  municipality text not null,
  target_group text not null,
  measure text not null,
  project text not null,
  registration_id uuid not null,
  service_type text not null,
  quantity numeric(10, 2) not null check (quantity > 0),
  unit text not null,
  granted_from date not null,
  granted_to date,
  decision_number text not null,
  decided_on date not null,
  awaits_infrastructure boolean not null,
  status text not null,
  started_on date,
  ended_on date,
  version bigint not null,
  constraint grant_in_order check (granted_to >= granted_from)
);
create index service_grant_of_client on service_grant (client_id, id);
create index service_grant_by_project on service_grant (project, id);
call row_scope_on('service_grant', 'municipality');

create table independent_life (
  client_id uuid primary key references client,
  enrolment_id uuid not null references enrolment,
  municipality text not null,
  moved_from text not null,
  started_on date not null
);
call row_scope_on('independent_life', 'municipality');
