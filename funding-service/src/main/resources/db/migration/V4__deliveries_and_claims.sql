-- Services received, claimed, decided and paid. A municipality sees its own rows, a region its project's.

create table service_report (
  id uuid primary key,
  project_id uuid not null references project,
  project text not null,
  municipality text not null,
  month date not null check (extract(day from month) = 1),
  reported_on date not null
);
call row_scope_on('service_report', 'municipality');
create policy region_scope on service_report for select using (project = any ((select sees())::text[]));
create index service_report_project on service_report (project, month);

create table report_line (
  id uuid primary key,
  report_id uuid not null references service_report,
  project text not null,
  municipality text not null,
  grant_id uuid not null,
  client_ref uuid not null,
  target_group text not null,
  service_type text not null,
  unit text not null,
  day date not null,
  units numeric(10, 2) not null check (units > 0),
  constraint client_service_day_once unique (client_ref, service_type, day)
);
call row_scope_on('report_line', 'municipality');
create policy region_scope on report_line for select using (project = any ((select sees())::text[]));
create index report_line_report on report_line (report_id);
revoke update, delete on service_report, report_line from ${app};

create table claim (
  id uuid primary key,
  project_id uuid not null references project,
  project text not null,
  measure text not null,
  municipality text,
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  status text not null
    check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PARTIALLY_APPROVED', 'REJECTED', 'PAID')),
  declared numeric(14, 2) not null check (declared > 0),
  eu_share numeric(14, 2) not null,
  state_share numeric(14, 2) not null,
  municipal_share numeric(14, 2) not null,
  submitted_on date,
  certified numeric(14, 2) check (certified >= 0),
  deducted numeric(14, 2) check (deducted >= 0),
  parked numeric(14, 2) check (parked >= 0),
  checked_by text,
  approved_by text,
  decided_on date check (decided_on >= submitted_on),
  reason text,
  paid numeric(14, 2) not null check (paid >= 0),
  version integer not null,
  constraint shares_sum_to_declared check (eu_share + state_share + municipal_share = declared),
  constraint decision_sums_to_declared check (certified + deducted + parked = declared),
  constraint four_eyes check (lower(checked_by) <> lower(approved_by)),
  constraint decided_whole check (
    num_nulls(certified, deducted, parked, checked_by, approved_by, decided_on) in (0, 6)),
  constraint paid_within_certified check (paid <= coalesce(certified, 0))
);
call row_scope_on('claim', 'project');
create index claim_project on claim (project_id);
revoke delete on claim from ${app};

create table claim_line (
  id uuid primary key,
  claim_id uuid not null references claim,
  project text not null,
  municipality text not null,
  report_line_id uuid not null references report_line,
  day date not null,
  service_type text not null,
  units numeric(10, 2) not null,
  rate numeric(14, 2) not null,
  amount numeric(14, 2) not null check (amount >= 0),
  constraint delivery_claimed_once unique (report_line_id)
);
call row_scope_on('claim_line', 'project');
create index claim_line_claim on claim_line (claim_id);
revoke update, delete on claim_line from ${app};

create table payment (
  id uuid primary key,
  claim_id uuid not null references claim,
  project text not null,
  paid numeric(14, 2) not null check (paid > 0),
  paid_on date not null,
  reference text not null unique
);
call row_scope_on('payment', 'project');
create index payment_claim on payment (claim_id);
revoke update, delete on payment from ${app};
