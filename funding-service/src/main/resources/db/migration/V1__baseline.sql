-- Funding's tables, in the order of its packages: measures, projects, partners and contracts (published facts, seen by every
-- caller); rates; what other services told; services received, claimed, decided and paid. A municipality sees its own rows
-- of these, a region its project's.

-- Equality beside a range in one exclusion constraint (a trusted extension: the database's owner may create it).
create extension if not exists btree_gist;

-- measure --------------------------------------------------------------------------------------------------------

-- The latest contracts of a measure's projects together are at most its total.
create table measure (
  id uuid primary key,
  code text not null unique check (code ~ '^[0-9]+(\.[0-9]+){3}$'),
  title_lv text not null,
  title_en text not null,
  fund text not null check (fund in ('ESF', 'ERDF')),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  total numeric(14, 2) not null check (total > 0),
  contracted numeric(14, 2) not null check (contracted >= 0),
  max_project_amount numeric(14, 2) check (max_project_amount > 0),
  max_months integer check (max_months > 0),
  version integer not null,
  constraint contracted_within_measure check (contracted <= total)
);

-- A selection round: when its projects are submitted, and its total, which the latest contracts of its projects together
-- are at most. What is contracted in a round that nobody has announced is counted too.
create table measure_round (
  id uuid primary key,
  measure text not null references measure (code),
  round integer not null check (round > 0),
  opens_on date,
  closes_on date check (closes_on >= opens_on),
  total numeric(14, 2) check (total > 0),
  contracted numeric(14, 2) not null check (contracted >= 0),
  version integer not null,
  unique (measure, round),
  constraint announced_whole check (num_nulls(opens_on, closes_on, total) in (0, 3)),
  constraint contracted_within_round check (contracted <= total)
);

-- project --------------------------------------------------------------------------------------------------------

create table project (
  id uuid primary key,
  number text not null unique check (owner_is_of('PROJECT', number)),
  measure text not null references measure (code),
  round integer,
  region text,
  lead_partner text not null,
  lead_municipality text,
  submitted_on date not null,
  status text not null check (status in ('SUBMITTED', 'CONTRACTED', 'REJECTED', 'WITHDRAWN')),
  ended_on date check (ended_on >= submitted_on),
  end_reason text,
  contacts jsonb not null,
  version integer not null,
  check ((status in ('REJECTED', 'WITHDRAWN')) = (ended_on is not null and end_reason is not null)),
  unique (id, measure)
);

-- partner --------------------------------------------------------------------------------------------------------

-- A partnership gives the project's region sight of the municipality's rows, so it needs the municipality's word (or the
-- ministry's) and a contracted project.
create table project_partner (
  id uuid primary key,
  project_id uuid not null,
  measure text not null,
  partner text not null,
  joined_on date not null,
  status text not null check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'ENDED')),
  confirmed_at timestamptz,
  confirmed_by text,
  withdrew_on date check (withdrew_on >= joined_on),
  reason text,
  accounting_until date,
  version integer not null,
  foreign key (project_id, measure) references project (id, measure),
  check ((withdrew_on is null) = (reason is null)),
  check ((status in ('DECLINED', 'ENDED')) = (withdrew_on is not null)),
  check (status <> 'CONFIRMED' or confirmed_at is not null),
  check ((confirmed_at is null) = (confirmed_by is null)),
  constraint partner_once_in_project exclude using gist
    (project_id with =, partner with =, daterange(joined_on, withdrew_on) with &&) where (confirmed_at is not null),
  constraint partner_in_one_regional_project exclude using gist
    (partner with =, daterange(joined_on, withdrew_on) with &&)
    where (measure = '9.2.2.1' and confirmed_at is not null)
);
comment on column project_partner.partner is
  'territory code of the partner municipality; named so because partnerships are published, not scoped';

-- What happens to a partnership is told to the municipality, also by a region that does not see it, or by its successor.
create policy told_to_the_partner on outbox for insert with check (
  type ~ '^lv\.atbalsts\.funding\.Partner' and cardinality((select sees())::text[]) > 0);

-- activity -------------------------------------------------------------------------------------------------------

-- Kinds of activities: an open list, another kind is another row. Whose of 9.2.2.3 and 9.3.1.1 are which is assumed.
create table activity_kind (
  code text primary key,
  title_lv text not null,
  title_en text not null,
  measures text[] not null check (cardinality(measures) > 0),
  valid_from date,
  valid_to date check (valid_to >= valid_from)
);
insert into activity_kind (code, title_lv, title_en, measures) values
  ('ASSESSMENT', 'Vajadzību izvērtēšana', 'Assessment of needs', '{9.2.2.1,9.2.2.2}'),
  ('DI_PLAN', 'Deinstitucionalizācijas plāns', 'DI plan', '{9.2.2.1}'),
  ('REORGANISATION_PLANS', 'Reorganizācijas plāni', 'Reorganisation plans', '{9.2.2.1}'),
  ('INDEPENDENT_LIFE', 'Sagatavošana patstāvīgai dzīvei', 'Preparation for independent life', '{9.2.2.1}'),
  ('SERVICES_ADULTS', 'Pakalpojumi pieaugušajiem', 'Services for adults', '{9.2.2.1,9.2.2.2}'),
  ('SERVICES_CHILDREN', 'Pakalpojumi bērniem', 'Services for children', '{9.2.2.1,9.2.2.2,9.2.2.3}'),
  ('SPECIALIST_TRAINING', 'Speciālistu apmācība', 'Training of specialists', '{9.2.2.1,9.2.2.2}'),
  ('INFORMATION_PUBLICITY', 'Informēšana un publicitāte', 'Information and publicity',
    '{9.2.2.1,9.2.2.2,9.2.2.3,9.3.1.1}'),
  ('MANAGEMENT', 'Projekta vadība', 'Management', '{9.2.2.1,9.2.2.2,9.2.2.3,9.3.1.1}'),
  ('EXPERIENCE_EXCHANGE', 'Pieredzes apmaiņa', 'Experience exchange', '{9.2.2.2}'),
  ('ANALYSIS', 'Analīze', 'Analysis', '{9.2.2.2}'),
  ('METHOD_DEVELOPMENT', 'Metodikas izstrāde', 'Method development', '{9.2.2.2}'),
  ('PILOTS', 'Izmēģinājumprojekti', 'Pilots', '{9.2.2.2}'),
  ('EVALUATION', 'Izvērtējums', 'Evaluation', '{9.2.2.2}'),
  ('DISSEMINATION', 'Rezultātu izplatīšana', 'Dissemination', '{9.2.2.2}'),
  ('INFRASTRUCTURE', 'Pakalpojumu infrastruktūra', 'Infrastructure of services', '{9.3.1.1}');
revoke insert, update, delete on activity_kind from ${app};

create table activity (
  id uuid primary key,
  project_id uuid not null references project,
  kind text not null references activity_kind,
  title text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  annulment_reason text,
  version integer not null
);
create index activity_project on activity (project_id);
revoke delete on activity from ${app};

-- Statements are added up; one that was wrong counts no more and stays readable.
create table activity_output (
  id uuid primary key,
  activity_id uuid not null references activity,
  output text not null,
  stage text not null check (stage in ('PLANNED', 'REPORTED')),
  day date not null,
  quantity integer not null check (quantity > 0),
  correction_reason text,
  corrected_at timestamptz,
  corrected_by text,
  replaced_by uuid references activity_output,
  constraint output_corrected_whole check (num_nulls(correction_reason, corrected_at, corrected_by) in (0, 3))
);
create index activity_output_activity on activity_output (activity_id);
revoke update, delete on activity_output from ${app};
grant update (correction_reason, corrected_at, corrected_by, replaced_by) on activity_output to ${app};

-- contract -------------------------------------------------------------------------------------------------------

-- A version is in force from its first day until the next one's, so versions cannot overlap (FUN-02).
create table contract_version (
  id uuid primary key,
  project_id uuid not null references project,
  number integer not null check (number > 0),
  valid_from date not null,
  signed_on date not null,
  total numeric(14, 2) not null check (total > 0),
  eu_rate numeric(5, 2) not null check (eu_rate > 0 and eu_rate <= 100),
  state_rate numeric(5, 2) check (state_rate >= 0 and eu_rate + state_rate <= 100),
  rounding text not null check (rounding in ('CENT', 'WHOLE_EURO')),
  eu_share numeric(14, 2) not null check (eu_share >= 0),
  advance_limit numeric(14, 2) check (advance_limit >= 0 and advance_limit <= total),
  ends_on date check (ends_on >= valid_from),
  state_share numeric(14, 2) not null check (state_share >= 0),
  municipal_share numeric(14, 2) not null check (municipal_share >= 0),
  corrected_by text,
  corrected_at timestamptz,
  correction_reason text,
  constraint version_corrected_whole check (num_nulls(corrected_by, corrected_at, correction_reason) in (0, 3)),
  constraint shares_sum_to_total check (eu_share + state_share + municipal_share = total),
  constraint eu_never_above_rate check (eu_share * 100 <= total * eu_rate)
);
create unique index version_number_once on contract_version (project_id, number) where corrected_at is null;
create unique index version_day_once on contract_version (project_id, valid_from) where corrected_at is null;
revoke update, delete on contract_version from ${app};
grant update (corrected_by, corrected_at, correction_reason) on contract_version to ${app};

-- Days on which nothing that is delivered is eligible: from the first to the day before it is resumed, or for good.
create table contract_stop (
  id uuid primary key,
  project_id uuid not null references project,
  kind text not null check (kind in ('SUSPENSION', 'TERMINATION')),
  stopped_on date not null,
  reason text not null,
  resumed_on date check (resumed_on > stopped_on),
  annulment_reason text,
  version integer not null,
  constraint terminated_for_good check (kind = 'SUSPENSION' or resumed_on is null),
  constraint stops_are_apart exclude using gist
    (project_id with =, kind with =, daterange(stopped_on, resumed_on) with &&) where (annulment_reason is null)
);
revoke delete on contract_stop from ${app};

-- What a project's claims may take of the contract, as a whole and in each share; its row is the lock of every claim (FUN-01).
create table contract_budget (
  project_id uuid primary key references project,
  total_limit numeric(14, 2) not null,
  total_used numeric(14, 2) not null check (total_used >= 0),
  eu_limit numeric(14, 2) not null,
  eu_used numeric(14, 2) not null check (eu_used >= 0),
  state_limit numeric(14, 2) not null,
  state_used numeric(14, 2) not null check (state_used >= 0),
  municipal_limit numeric(14, 2) not null,
  municipal_used numeric(14, 2) not null check (municipal_used >= 0),
  constraint shares_are_all_that_is_used check (eu_used + state_used + municipal_used = total_used),
  constraint total_used_within_contract check (total_used <= total_limit),
  constraint eu_used_within_contract check (eu_used <= eu_limit),
  constraint state_used_within_contract check (state_used <= state_limit),
  constraint municipal_used_within_contract check (municipal_used <= municipal_limit)
);
revoke delete on contract_budget from ${app};

-- Budget lines of a version, by activity, partner and year: together exactly its total, and claims take of each no more
-- than it has. Those of the latest version count.
create table contract_line (
  id uuid primary key,
  project_id uuid not null references project,
  contract_version_id uuid not null references contract_version,
  activity text not null references activity_kind,
  partner text,
  year integer not null,
  signed numeric(14, 2) not null check (signed > 0),
  amount numeric(14, 2) not null check (amount >= 0),
  used numeric(14, 2) not null check (used >= 0),
  moved_out numeric(14, 2) not null check (moved_out >= 0),
  constraint line_once unique nulls not distinct (contract_version_id, activity, partner, year),
  constraint used_within_line check (used <= amount)
);
comment on column contract_line.partner is
  'territory code of the partner municipality; named so because contracts are published, not scoped';
create index contract_line_project on contract_line (project_id);

create function lines_are_the_total() returns trigger language plpgsql as
$$
declare
  version uuid := coalesce(new.contract_version_id, old.contract_version_id);
begin
  if exists (
    select from contract_version
    where id = version
      and total <> (select coalesce(sum(amount), total) from contract_line where contract_version_id = version)) then
    raise exception 'budget lines are not the total' using errcode = 'check_violation', constraint = 'lines_are_the_total';
  end if;
  return null;
end
$$;
create constraint trigger lines_are_the_total after insert or delete or update of amount on contract_line
  deferrable initially deferred for each row execute function lines_are_the_total();

-- A line that money was moved from or to, and back, may be replaced since.
create table line_move (
  id uuid primary key,
  project_id uuid not null references project,
  contract_version_id uuid not null references contract_version,
  from_line uuid not null,
  to_line uuid not null check (to_line <> from_line),
  amount numeric(14, 2) not null check (amount > 0),
  moved_on date not null,
  reason text not null,
  moved_by text not null,
  annulment_reason text
);
create index line_move_project on line_move (project_id);
revoke update, delete on line_move from ${app};
grant update (annulment_reason) on line_move to ${app};

-- rate -----------------------------------------------------------------------------------------------------------

-- Unit rates are dated data, published by the ministry; none is known to the code (FUN-05).
create table unit_rate (
  id uuid primary key,
  service_type text not null,
  target_group text not null,
  unit text not null,
  amount numeric(14, 2) not null check (amount > 0),
  valid_from date not null,
  source text not null,
  published_by text not null,
  published_at timestamptz not null,
  methodology date,
  corrected_by text,
  corrected_at timestamptz,
  correction_reason text,
  replaced_by uuid references unit_rate,
  constraint corrected_whole check (num_nulls(corrected_by, corrected_at, correction_reason) in (0, 3))
);
create unique index rate_of_a_day_once on unit_rate (service_type, target_group, unit, valid_from)
  where corrected_at is null;
revoke update, delete on unit_rate from ${app};
grant update (corrected_by, corrected_at, correction_reason, replaced_by) on unit_rate to ${app};

-- The limits of services are assessment-service's: it tells every version, this service holds none of its own.
create table known_limit (
  version_id uuid primary key,
  "limit" text not null,
  rule text not null,
  measure text not null,
  service_type text,
  recipients text[] not null,
  kind text not null,
  value numeric(12, 2),
  unit text,
  per text,
  excludes text[] not null,
  valid_from date,
  valid_to date,
  legal_basis text not null
);
create index known_limit_of_service on known_limit (service_type, kind);

-- registry: what this service knows of the register, fed by its events ---------------------------------------------

create table registration (
  id uuid primary key,
  register_number text not null,
  service_type text not null,
  valid_from date not null,
  valid_to date,
  ended_on date
);

-- From suspended_on to the day before resumed_on a registration does not hold; without resumed_on it is suspended still.
create table suspended_days (
  id uuid primary key,
  registration_id uuid not null references registration (id),
  suspended_on date not null,
  resumed_on date
);
create index suspended_days_registration on suspended_days (registration_id);

-- granted: what this service knows of grants and moves, fed by their events ----------------------------------------

-- A client may move: from the first day there, the service is the receiving municipality's to report. What was granted
-- before keeps the municipality that granted it; both see the grant. A move is told by its event, neither can write it.
create table client_move (
  move_id uuid primary key,
  client_ref uuid not null,
  from_municipality text not null,
  to_municipality text not null,
  moved_on date not null
);
create index client_move_of_client on client_move (client_ref, moved_on);
alter table client_move enable row level security;
alter table client_move force row level security;
create policy row_scope on client_move using ((select sees_all()));
create policy parties_scope on client_move for select using (
  from_municipality = any ((select sees())::text[]) or to_municipality = any ((select sees())::text[]));

-- A provider that is in the registers of medical persons or institutions only has no registration (REG-12).
-- Units delivered are held against what was granted: over the whole grant, or in each interval where it has one.
-- Reports come months late. The municipality says when nothing more will be reported of a grant; from then on its lines
-- together stay within what had been reported.
create table granted_service (
  id uuid primary key,
  client_ref uuid not null,
  target_group text not null,
  project text not null,
  municipality text not null,
  registration_id uuid,
  service_type text not null,
  quantity numeric not null check (quantity > 0),
  unit text not null,
  recurrence text check (recurrence in ('DAY', 'WEEK', 'MONTH', 'YEAR', 'PROJECT')),
  valid_from date not null,
  valid_to date,
  started_on date,
  reported_in_all numeric check (reported_in_all >= 0),
  reporting_closed_on date,
  constraint closed_at_a_sum check (num_nonnulls(reported_in_all, reporting_closed_on) in (0, 2))
);
create index granted_service_client on granted_service (client_ref);
call row_scope_on('granted_service', 'municipality');
create policy moved_scope on granted_service for select using (
  exists (select from client_move where client_move.client_ref = granted_service.client_ref));

-- delivery: services received ----------------------------------------------------------------------------------------

-- The forms of reports (FUN-06: annexes 8 and 9 of the methodology) and whose services stand in each. Assumed, for no source
-- says it: children in out-of-family care, and those who speak for a child or may become its carers, stand in the form of
-- children.
create table report_form (
  code text primary key,
  target_groups text[] not null check (cardinality(target_groups) > 0)
);
insert into report_form values
  ('ADULT_GRT', '{ADULT_GRT}'),
  ('CHILD_FT', '{CHILD_FT,CHILD_OUT_OF_FAMILY_CARE,LEGAL_REPRESENTATIVE,PROSPECTIVE_CARER}');
revoke insert, update, delete on report_form from ${app};

-- A report is corrected: its lines are reversed and others take their place; a line that a claim holds and that stays as it
-- was stays. What was reported before stays readable, and counts no more.
create table service_report (
  id uuid primary key,
  project_id uuid not null references project,
  project text not null,
  municipality text not null,
  month date not null check (extract(day from month) = 1),
  form text not null references report_form,
  reported_on date not null,
  imported_at timestamptz,
  corrected_on date,
  correction_reason text,
  version integer not null default 0
);
create index service_report_project on service_report (project, month);
call row_scope_on('service_report', 'municipality');
create policy region_scope on service_report for select using (project = any ((select sees())::text[]));
revoke update, delete on service_report from ${app};
grant update (corrected_on, correction_reason, version) on service_report to ${app};

-- Two references may turn out to be of one person. What both were reported for, the same service on the same day, is
-- one delivery: one of the two lines says so and is claimed no more; what was claimed already stays as it is.
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
  reversed boolean not null default false,
  double_of uuid references report_line check (double_of <> id),
  constraint a_day_holds_it check (
    (unit not in ('DAY', 'WEEK', 'MONTH') or units <= 1) and (unit <> 'HOUR' or units <= 24))
);
create index report_line_report on report_line (report_id);
create index report_line_double on report_line (double_of) where double_of is not null;
-- One line of a delivery stands; one that is its double bears the person's reference too, and does not count.
create unique index client_service_day_once on report_line (client_ref, service_type, day)
  where not reversed and double_of is null;
call row_scope_on('report_line', 'municipality');
create policy region_scope on report_line for select using (project = any ((select sees())::text[]));
revoke update, delete on report_line from ${app};
grant update (client_ref, reversed, double_of) on report_line to ${app};

-- What is reported of a grant in one interval, whoever reports it: two municipalities may report of one grant, each its
-- days, and neither sees the other's. The row is the lock of every report of the grant.
create table grant_usage (
  grant_id uuid not null,
  interval_from date not null,
  granted numeric not null,
  used numeric not null check (used >= 0),
  primary key (grant_id, interval_from),
  constraint delivered_within_granted check (used <= granted)
);
revoke delete on grant_usage from ${app};

-- What was reported of a grant when its reporting was closed, by the parts that weeks and months cut time into: every window
-- of an allowance is made of whole parts, so what a closing frees in one window is not reported in it from another.
create table closed_units (
  grant_id uuid not null,
  part_from date not null,
  units numeric not null check (units > 0),
  primary key (grant_id, part_from)
);
revoke update, delete on closed_units from ${app};

-- invoice --------------------------------------------------------------------------------------------------------

-- What is paid as it cost. An invoice stands once in the whole programme, however its number is spelt: the key has its issuer,
-- its year and its number as the kit's Reference compares it.
create table invoice (
  id uuid primary key,
  project_id uuid not null references project,
  project text not null,
  municipality text not null,
  issuer_number text not null check (issuer_number ~ '^[4-9][0-9]{10}$'),
  issuer_name text not null,
  invoice_number text not null,
  invoice_key text not null,
  issued_on date not null,
  net numeric(14, 2) not null check (net > 0),
  vat numeric(14, 2) not null check (vat >= 0),
  total numeric(14, 2) not null,
  eligible numeric(14, 2) not null check (eligible > 0),
  activity text not null,
  purpose text not null,
  paid_on date,
  payment_reference text,
  imported_at timestamptz,
  corrected_on date,
  correction_reason text,
  withdrawn_on date,
  withdrawal_reason text,
  version integer not null,
  constraint total_is_net_and_tax check (net + vat = total),
  constraint eligible_within_total check (eligible <= total),
  constraint paid_with_its_proof check ((paid_on is null) = (payment_reference is null)),
  constraint withdrawn_with_its_reason check ((withdrawn_on is null) = (withdrawal_reason is null)),
  constraint key_is_of_the_number check (
    invoice_key = issuer_number || ' ' || extract(year from issued_on) || ' ' || reference_key(invoice_number))
);
create unique index invoice_stands_once on invoice (invoice_key) where withdrawn_on is null;
create index invoice_project on invoice (project, issued_on);
call row_scope_on('invoice', 'municipality');
create policy region_scope on invoice using (project = any ((select sees())::text[]));
revoke delete on invoice from ${app};

-- claim ----------------------------------------------------------------------------------------------------------

-- A municipality claims from its region, a region from CFLA; whose claim it is says its claimant. A claim can be withdrawn,
-- recalled and clarified before it is decided on. It is due while its term runs.
create table claim (
  id uuid primary key,
  project_id uuid not null references project,
  project text not null,
  measure text not null,
  level text not null check (level in ('MUNICIPALITY', 'REGION')),
  claimant text not null,
  municipality text,
  kind text not null check (kind in ('ADVANCE', 'INTERIM', 'FINAL')),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  justification text,
  guaranteed_until date,
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CLARIFICATION', 'APPROVED',
    'PARTLY_APPROVED', 'REJECTED', 'PAID', 'CLOSED', 'WITHDRAWN')),
  declared numeric(14, 2) not null check (declared > 0),
  eu_share numeric(14, 2),
  state_share numeric(14, 2),
  municipal_share numeric(14, 2),
  author_keys text[] not null check (cardinality(author_keys) > 0),
  submitted_on date,
  last_step_on date,
  taken_back_on date,
  taken_back_reason text,
  due_on date,
  days_left integer,
  extended boolean,
  certified numeric(14, 2) check (certified >= 0),
  deducted numeric(14, 2) check (deducted >= 0),
  parked numeric(14, 2) check (parked >= 0),
  checked_by text,
  approved_by text,
  decided_on date check (decided_on >= submitted_on),
  reason text,
  paid numeric(14, 2) not null check (paid >= 0),
  withheld numeric(14, 2) not null check (withheld >= 0),
  corrected numeric(14, 2) not null check (corrected >= 0),
  recovered numeric(14, 2) not null check (recovered >= 0),
  changed_on date not null,
  version integer not null,
  constraint claimant_of_the_level check (
    case level when 'REGION' then claimant = project else owner_is_of('TERRITORY', claimant) end),
  constraint divided_when_the_region_claims check (
    num_nulls(eu_share, state_share, municipal_share) = case level when 'REGION' then 0 else 3 end),
  constraint advance_says_why check ((kind = 'ADVANCE') = (justification is not null)),
  constraint shares_sum_to_declared check (eu_share + state_share + municipal_share = declared),
  constraint decision_sums_to_declared check (certified + deducted + parked = declared),
  constraint four_eyes check (lower(checked_by) <> lower(approved_by)),
  constraint decided_whole check (
    num_nulls(certified, deducted, parked, checked_by, approved_by, decided_on) in (0, 6)),
  constraint paid_within_certified check (paid + withheld <= coalesce(certified, 0)),
  constraint corrected_within_certified check (corrected <= coalesce(certified, 0)),
  constraint recovered_within_paid check (recovered <= least(paid, corrected))
);
create index claim_project on claim (project_id);
create index claim_changed on claim (changed_on);
create index claim_due on claim (due_on) where due_on is not null;
create unique index one_final_claim on claim (project_id, claimant)
  where kind = 'FINAL' and status not in ('WITHDRAWN', 'REJECTED');
call row_scope_on('claim', 'project');
create policy claimant_scope on claim using (claimant = (select current_setting('atbalsts.owner', true)));
revoke delete on claim from ${app};

-- A rejected claim releases its deliveries: they were neither certified nor paid and may be claimed again.
-- Every other claim holds its own for good, so that none is paid twice (FUN-12): one claim at each level. A line is of a service
-- by its rate, or of an invoice by what of it is eligible. What a settled
-- claim holds of a line that was reversed since, a later claim of its level takes back, once: the claims' sum is what the
-- reports say.
create table claim_line (
  id uuid primary key,
  claim_id uuid not null references claim,
  project text not null,
  level text not null check (level in ('MUNICIPALITY', 'REGION')),
  claimant text not null,
  municipality text not null,
  report_line_id uuid references report_line,
  invoice_id uuid references invoice,
  origin_id uuid not null generated always as (coalesce(report_line_id, invoice_id)) stored,
  day date not null,
  service_type text,
  units numeric(10, 2),
  rate numeric(14, 2),
  amount numeric(14, 2) not null,
  reversal boolean not null,
  released boolean not null default false,
  left_out boolean not null default false,
  constraint what_is_taken_back_is_below_zero check (case when reversal then amount <= 0 else amount >= 0 end),
  constraint of_a_service_or_an_invoice check (num_nonnulls(report_line_id, invoice_id) = 1),
  constraint priced_by_units_or_as_it_cost check (
    num_nonnulls(service_type, units, rate) = case when invoice_id is null then 3 else 0 end),
  constraint an_invoice_is_not_taken_back check (invoice_id is null or not reversal),
  constraint left_out_is_released check (released or not left_out)
);
comment on column claim_line.left_out is 'the claim was drawn anew, and the line is none of it';
create index claim_line_claim on claim_line (claim_id);
create index claim_line_origin on claim_line (origin_id);
create unique index claimed_once on claim_line (origin_id, level, reversal) where not released;
call row_scope_on('claim_line', 'project');
create policy claimant_scope on claim_line using (claimant = (select current_setting('atbalsts.owner', true)));
-- A municipality sees its own lines in its region's claims.
create policy municipality_scope on claim_line for select using (
  municipality = (select current_setting('atbalsts.owner', true)));
revoke update, delete on claim_line from ${app};
grant update (released, left_out) on claim_line to ${app};

-- What of a claim's sums is for whose services: for a municipality to see, without what is others'.
create table municipal_part (
  id uuid primary key,
  claim_id uuid not null references claim,
  project text not null,
  municipality text not null,
  declared numeric(14, 2) not null check (declared >= 0),
  certified numeric(14, 2) not null check (certified >= 0),
  deducted numeric(14, 2) not null check (deducted >= 0),
  parked numeric(14, 2) not null check (parked >= 0),
  paid numeric(14, 2) not null check (paid >= 0),
  withheld numeric(14, 2) not null check (withheld >= 0),
  unique (claim_id, municipality),
  constraint decided_within_declared check (certified + deducted + parked in (0, declared)),
  constraint paid_within_certified_part check (paid + withheld <= certified)
);
call row_scope_on('municipal_part', 'project');
create policy municipality_scope on municipal_part for select using (
  municipality = (select current_setting('atbalsts.owner', true)));
create policy claimant_scope on municipal_part using (exists (select from claim where claim.id = claim_id));

-- What claimants are asked, one question at a time: it reopens a claim's numbers or its texts only.
create table clarification (
  id uuid primary key,
  claim_id uuid not null references claim,
  project text not null,
  reopening text not null check (reopening in ('FULL', 'LIMITED')),
  requested_on date not null,
  reason text not null,
  asked_by text not null,
  answered_on date check (answered_on >= requested_on),
  answered_by text,
  answer text,
  constraint answered_whole check (num_nulls(answered_on, answered_by, answer) in (0, 3))
);
create index clarification_claim on clarification (claim_id);
create unique index one_question_is_open on clarification (claim_id) where answered_on is null;
call row_scope_on('clarification', 'project');
create policy claimant_scope on clarification using (exists (select from claim where claim.id = claim_id));
revoke delete on clarification from ${app};

-- What of a claim's money is still taken, by the contract version in force on the service date: what was deducted is
-- not. The shares of the next claim of a version follow from the sum of these, so that the single roundings add up. A part
-- is below zero where a claim takes back more of a version's days than it claims.
create table claim_part (
  claim_id uuid not null references claim,
  contract_version_id uuid not null references contract_version,
  project text not null,
  eu numeric(14, 2) not null,
  state numeric(14, 2) not null,
  municipal numeric(14, 2) not null,
  primary key (claim_id, contract_version_id)
);
create index claim_part_version on claim_part (contract_version_id);
call row_scope_on('claim_part', 'project');

-- The same by budget line, where the contract has lines.
create table claim_budget_part (
  claim_id uuid not null references claim,
  project_id uuid not null references project,
  project text not null,
  activity text not null,
  partner text,
  year integer not null,
  amount numeric(14, 2) not null,
  constraint part_of_line_once unique nulls not distinct (claim_id, activity, partner, year)
);
create index claim_budget_part_project on claim_budget_part (project_id);
call row_scope_on('claim_budget_part', 'project');
revoke delete on claim_budget_part from ${app};

-- A decision on a claim is proposed by who checked and in force when another official approves; what is parked is
-- decided by further decisions.
create table claim_decision (
  id uuid primary key,
  claim_id uuid not null references claim,
  project text not null,
  status text not null check (status in ('PROPOSED', 'APPROVED', 'WITHDRAWN')),
  certified numeric(14, 2) not null check (certified >= 0),
  deducted numeric(14, 2) not null check (deducted >= 0),
  parked numeric(14, 2) not null check (parked >= 0),
  releases uuid[] not null,
  reason text,
  author_keys text[] not null,
  checked_by text not null,
  checked_by_keys text[] not null check (cardinality(checked_by_keys) > 0),
  checked_at timestamptz not null,
  approved_by text,
  approved_by_keys text[],
  approved_at timestamptz,
  decided_on date,
  withdrawn_by text,
  withdrawal_reason text,
  constraint checker_is_not_approver check (not checked_by_keys && approved_by_keys),
  constraint author_does_not_decide check (not author_keys && checked_by_keys and not author_keys && approved_by_keys),
  constraint approved_whole check (
    num_nulls(approved_by, approved_by_keys, approved_at, decided_on) = case status when 'APPROVED' then 0 else 4 end),
  constraint withdrawn_whole check (
    num_nulls(withdrawn_by, withdrawal_reason) = case status when 'WITHDRAWN' then 0 else 2 end)
);
create index claim_decision_claim on claim_decision (claim_id);
create unique index one_proposal_waits on claim_decision (claim_id) where status = 'PROPOSED';
call row_scope_on('claim_decision', 'project');
create policy claimant_scope on claim_decision using (exists (select from claim where claim.id = claim_id));
revoke delete on claim_decision from ${app};

-- The code lists of CFLA's findings: open and dated. KPVIS' own lists are not published (confirm); the operator adds a
-- row, or ends one by its last day.
create table code_list_item (
  list text not null check (list in ('ERROR_TYPE', 'CORRECTION_TYPE')),
  code text not null check (code ~ '^[A-Z][A-Z_]+$'),
  lv text not null,
  en text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  source text not null,
  primary key (list, code)
);
insert into code_list_item (list, code, lv, en, valid_from, source) values
  ('ERROR_TYPE', 'PROCUREMENT', 'Iepirkuma pārkāpums', 'Breach of procurement rules', '2014-01-01',
    'MK 77/2015 (pre-checks of procurement); the name is assumed'),
  ('ERROR_TYPE', 'ELIGIBILITY', 'Neattiecināmas izmaksas', 'Ineligible costs', '2014-01-01',
    'MK 517/2015; the name is assumed'),
  ('ERROR_TYPE', 'DOUBLE_FUNDING', 'Dubultā finansēšana', 'Double funding', '2014-01-01',
    'KPVIS invoice cross-check (KPV-4435)'),
  ('ERROR_TYPE', 'ARITHMETIC', 'Aritmētiska kļūda', 'Arithmetical error', '2014-01-01', 'assumed'),
  ('ERROR_TYPE', 'MISSING_DOCUMENT', 'Trūkst attaisnojuma dokumenta', 'Supporting document missing', '2014-01-01',
    'contents of a claim (cfla.gov.lv); the name is assumed'),
  ('ERROR_TYPE', 'OUTSIDE_PERIOD', 'Ārpus attiecināmības perioda', 'Outside the eligible period', '2014-01-01', 'assumed'),
  ('ERROR_TYPE', 'OTHER', 'Cits', 'Other', '2014-01-01', 'assumed'),
  ('CORRECTION_TYPE', 'PROPORTIONAL_CORRECTION', 'Proporcionāla finanšu korekcija', 'Proportional financial correction',
    '2014-01-01', 'MK 517/2015 p. 1'),
  ('CORRECTION_TYPE', 'IRREGULARITY', 'Neatbilstoši veikti izdevumi', 'Irregular expenditure', '2014-01-01',
    'MK 517/2015 p. 1'),
  ('CORRECTION_TYPE', 'INELIGIBLE_EXPENDITURE', 'Neattiecināmi izdevumi', 'Ineligible expenditure', '2014-01-01',
    'assumed');
revoke insert, update, delete on code_list_item from ${app};

-- What a decision says of each line that waited. Of a proposal that is taken back it stays readable; in force is what
-- was approved: each line is decided first once, and what is parked comes back once, with the decision that parked it.
create table line_decision (
  id uuid primary key,
  decision_id uuid not null references claim_decision,
  claim_id uuid not null references claim,
  project text not null,
  claim_line_id uuid not null references claim_line,
  municipality text not null,
  amount numeric(14, 2) not null,
  certified numeric(14, 2) not null check (certified >= least(amount, 0)),
  deducted numeric(14, 2) not null check (deducted >= 0),
  error_type text,
  parked numeric(14, 2) not null check (parked >= 0),
  released boolean not null,
  reason text,
  parked_by uuid references claim_decision,
  in_force boolean not null default false,
  unique (decision_id, claim_line_id),
  constraint line_sums_to_what_waits check (certified + deducted + parked = amount),
  constraint what_takes_back_is_certified check (amount >= 0 or certified = amount),
  constraint deducted_by_type check ((deducted > 0) = (error_type is not null)),
  constraint parked_with_reason check (parked = 0 or reason is not null),
  constraint released_is_deducted check (not released or deducted = amount)
);
create index line_decision_claim on line_decision (claim_id);
create unique index line_decided_once on line_decision (claim_line_id, parked_by) nulls not distinct where in_force;
call row_scope_on('line_decision', 'project');
create policy claimant_scope on line_decision for select using (exists (select from claim where claim.id = claim_id));
create policy municipality_scope on line_decision for select using (
  municipality = (select current_setting('atbalsts.owner', true)));
revoke update, delete on line_decision from ${app};
grant update (in_force) on line_decision to ${app};

-- The lines of a decision are its sums; all of them are written at once.
create function lines_sum_to_decision() returns trigger language plpgsql as
$$
begin
  if exists (
    select from claim_decision join (
        select decision_id, sum(certified) as certified, sum(deducted) as deducted, sum(parked) as parked from line_decision
        where decision_id in (select decision_id from added) group by decision_id) line on line.decision_id = claim_decision.id
    where (line.certified, line.deducted, line.parked)
      <> (claim_decision.certified, claim_decision.deducted, claim_decision.parked)) then
    raise exception 'the lines are not the sums of the decision' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create trigger lines_sum_to_decision after insert on line_decision referencing new table as added
  for each statement execute function lines_sum_to_decision();

-- sample ---------------------------------------------------------------------------------------------------------

-- Of which lines of a claim CFLA asks for documents: one sample at a time, drawn again the same by its seed (FUN-08).
create table claim_sample (
  id uuid primary key,
  claim_id uuid not null references claim,
  project text not null,
  share numeric(5, 2) check (share > 0 and share <= 100),
  size integer check (size > 0),
  risk_share numeric(5, 2) not null check (risk_share between 0 and 100),
  seed bigint not null check (seed >= 0),
  asked_on date not null,
  documents text not null,
  asked_by text not null,
  status text not null check (status in ('OPEN', 'RECEIVED', 'WITHDRAWN')),
  received_on date check (received_on >= asked_on),
  withdrawn_by text,
  withdrawal_reason text,
  constraint share_or_size check (num_nulls(share, size) = 1),
  constraint received_on_a_day check (status <> 'RECEIVED' or received_on is not null),
  constraint withdrawn_sample_whole check (
    num_nulls(withdrawn_by, withdrawal_reason) = case status when 'WITHDRAWN' then 0 else 2 end)
);
create index claim_sample_claim on claim_sample (claim_id);
create unique index sample_is_locked on claim_sample (claim_id) where status <> 'WITHDRAWN';
call row_scope_on('claim_sample', 'project');
revoke update, delete on claim_sample from ${app};
grant update (status, received_on, withdrawn_by, withdrawal_reason) on claim_sample to ${app};

create table claim_sample_line (
  sample_id uuid not null references claim_sample,
  claim_line_id uuid not null references claim_line,
  project text not null,
  way text not null check (way in ('RISK', 'RANDOM')),
  primary key (sample_id, claim_line_id)
);
call row_scope_on('claim_sample_line', 'project');
revoke update, delete on claim_sample_line from ${app};

-- Which claims hold lines of a report. A municipality does not see claims, and yet has to know that they stand in the way.
create function claims_of_report(report uuid) returns uuid[] language plpgsql as
$$
declare
  callers_scope text := coalesce(current_setting('atbalsts.scope', true), '');
  claims uuid[];
begin
  perform set_config('atbalsts.scope', 'ALL', true);
  select array(
    select distinct claim_id from claim_line join report_line on report_line.id = origin_id
    where report_id = report and not released and not reversed order by claim_id) into claims;
  perform set_config('atbalsts.scope', callers_scope, true);
  return claims;
end
$$;

-- Which claims hold an invoice, for whoever may enter it.
create function claims_of_invoice(invoice uuid) returns uuid[] language plpgsql as
$$
declare
  callers_scope text := coalesce(current_setting('atbalsts.scope', true), '');
  claims uuid[];
begin
  perform set_config('atbalsts.scope', 'ALL', true);
  select array(
    select distinct claim_id from claim_line where origin_id = invoice and not released order by claim_id) into claims;
  perform set_config('atbalsts.scope', callers_scope, true);
  return claims;
end
$$;

-- Which claims hold lines that a rate of a service has priced: from its first day to the day before the next.
create function claims_priced_by(service text, client_group text, priced_unit text, first date, before date) returns uuid[]
language plpgsql as
$$
declare
  callers_scope text := coalesce(current_setting('atbalsts.scope', true), '');
  claims uuid[];
begin
  perform set_config('atbalsts.scope', 'ALL', true);
  select array(
    select distinct claim_id from claim_line join report_line on report_line.id = origin_id
    where report_line.service_type = service and target_group = client_group and unit = priced_unit
      and claim_line.day >= first and claim_line.day < before and not released order by claim_id) into claims;
  perform set_config('atbalsts.scope', callers_scope, true);
  return claims;
end
$$;

-- Which claims hold lines of a report, and whether all of the claim is decided: then nothing releases its lines any more.
create function claimed_lines(report uuid) returns table (line uuid, claim uuid, settled boolean) language plpgsql as
$$
declare
  callers_scope text := coalesce(current_setting('atbalsts.scope', true), '');
begin
  perform set_config('atbalsts.scope', 'ALL', true);
  return query
    select claim_line.report_line_id, claim_line.claim_id, coalesce(holder.parked = 0, false)
    from claim_line join claim holder on holder.id = claim_line.claim_id
      join report_line on report_line.id = claim_line.origin_id
    where report_line.report_id = report and not claim_line.released and not claim_line.reversal;
  perform set_config('atbalsts.scope', callers_scope, true);
end
$$;

-- Schedules of planned claims, in versions: the four are the contract's total (FUN-11).
create table claim_plan (
  id uuid primary key,
  project_id uuid not null references project,
  project text not null,
  number integer not null check (number > 0),
  planned_on date not null,
  quarters jsonb not null,
  planned numeric(14, 2) not null check (planned >= 0),
  submitted numeric(14, 2) not null check (submitted >= 0),
  unused numeric(14, 2) not null check (unused >= 0),
  ineligible numeric(14, 2) not null check (ineligible >= 0),
  contract_total numeric(14, 2) not null,
  reliability numeric(3, 2) not null check (reliability between 0 and 1),
  reliability_reason text not null,
  unique (project_id, number),
  constraint plan_is_the_total check (planned + submitted + unused + ineligible = contract_total)
);
call row_scope_on('claim_plan', 'project');
revoke update, delete on claim_plan from ${app};

-- Which services of days of a project stand in no claim at all, as far as the caller sees; drawn are about to.
create function services_in_no_claim(of_project text, of_municipality text, first date, last date, drawn uuid[])
returns table (report uuid, services bigint) language sql stable as
$$
  select report_line.report_id, count(*)
  from service_report join report_line on report_line.report_id = service_report.id
  where service_report.project = of_project
    and month between date_trunc('month', first)::date and last
    and (of_municipality is null or report_line.municipality = of_municipality)
    and day between first and last and not reversed and double_of is null
    and report_line.id <> all (drawn)
    and not exists (
      select from claim_line where origin_id = report_line.id and not released and not reversal)
  group by report_line.report_id
$$;

-- payment --------------------------------------------------------------------------------------------------------

-- A payment order is one however its reference is spelt: the key is compared, the text is shown. The key is made as
-- the kit's Reference makes it. Before the decision by which it is paid a payment waits.
create table payment (
  id uuid primary key,
  claim_id uuid not null references claim,
  project text not null,
  paid numeric(14, 2) not null check (paid > 0),
  paid_on date not null,
  reference text not null,
  reference_key text not null,
  sequence bigint check (sequence > 0),
  status text not null check (status in ('WAITING', 'BOOKED', 'WITHDRAWN')),
  withdrawn_by text,
  withdrawal_reason text,
  constraint withdrawn_payment_whole check (
    num_nulls(withdrawn_by, withdrawal_reason) = case status when 'WITHDRAWN' then 0 else 2 end)
);
create index payment_claim on payment (claim_id);
create unique index payment_order_once on payment (reference_key) where status <> 'WITHDRAWN';
create unique index posting_once on payment (claim_id, sequence) where sequence is not null;
call row_scope_on('payment', 'project');
revoke update, delete on payment from ${app};
grant update (status, withdrawn_by, withdrawal_reason) on payment to ${app};

create table payment_part (
  id uuid primary key,
  payment_id uuid not null references payment,
  claim_id uuid not null references claim,
  project text not null,
  municipality text not null,
  paid numeric(14, 2) not null check (paid > 0),
  paid_on date not null,
  unique (payment_id, municipality)
);
create index payment_part_claim on payment_part (claim_id);
call row_scope_on('payment_part', 'project');
create policy municipality_scope on payment_part for select using (
  municipality = (select current_setting('atbalsts.owner', true)));
revoke update, delete on payment_part from ${app};

-- correction -----------------------------------------------------------------------------------------------------

-- What CFLA corrects of what it certified or paid (MK 517/2015). The claim holds their sum; here stands what came of each.
create table correction (
  id uuid primary key,
  claim_id uuid not null references claim,
  project_id uuid not null references project,
  project text not null,
  type text not null,
  amount numeric(14, 2) not null check (amount > 0),
  effect text not null check (effect in ('WITHHELD', 'RECOVERED', 'WRITTEN_OFF')),
  imposed_on date not null,
  due_on date check (due_on >= imposed_on),
  reason text not null,
  posted_by text not null,
  status text not null check (status in ('IN_FORCE', 'ANNULLED')),
  withheld numeric(14, 2) not null check (withheld >= 0),
  repaid numeric(14, 2) not null check (repaid >= 0),
  annulled_by text,
  annulment_reason text,
  constraint due_when_recovered check ((effect = 'RECOVERED') = (due_on is not null)),
  constraint withheld_within_correction check (withheld <= case effect when 'WITHHELD' then amount else 0 end),
  constraint repaid_within_correction check (repaid <= case effect when 'RECOVERED' then amount else 0 end),
  constraint annulled_whole check (
    num_nulls(annulled_by, annulment_reason) = case status when 'ANNULLED' then 0 else 2 end
    and (status <> 'ANNULLED' or withheld + repaid = 0))
);
create index correction_claim on correction (claim_id);
create index correction_to_withhold on correction (project_id)
  where effect = 'WITHHELD' and status = 'IN_FORCE' and withheld < amount;
call row_scope_on('correction', 'project');
revoke update, delete on correction from ${app};
grant update (status, withheld, repaid, annulled_by, annulment_reason) on correction to ${app};

-- From which claims a correction was withheld.
create table withheld_sum (
  id uuid primary key,
  correction_id uuid not null references correction,
  claim_id uuid not null references claim,
  project text not null,
  amount numeric(14, 2) not null check (amount > 0),
  withheld_on date not null,
  released boolean not null default false
);
create index withheld_sum_correction on withheld_sum (correction_id);
create index withheld_sum_claim on withheld_sum (claim_id);
call row_scope_on('withheld_sum', 'project');
revoke update, delete on withheld_sum from ${app};
grant update (released) on withheld_sum to ${app};

-- What was paid back of a correction; compared by the key of its reference, as payments are.
create table repayment (
  id uuid primary key,
  correction_id uuid not null references correction,
  project text not null,
  amount numeric(14, 2) not null check (amount > 0),
  received_on date not null,
  reference text not null,
  reference_key text not null,
  withdrawn_by text,
  withdrawal_reason text,
  constraint withdrawn_repayment_whole check (num_nulls(withdrawn_by, withdrawal_reason) in (0, 2))
);
create index repayment_correction on repayment (correction_id);
create unique index repayment_once on repayment (reference_key) where withdrawn_by is null;
call row_scope_on('repayment', 'project');
revoke update, delete on repayment from ${app};
grant update (withdrawn_by, withdrawal_reason) on repayment to ${app};

-- reconciliation -------------------------------------------------------------------------------------------------

-- What CFLA says of a day; a claim that it names need not be known here. For CFLA, the ministry and auditors to see.
create table cfla_statement (
  id uuid primary key,
  date date not null,
  number integer not null check (number > 0),
  posted_by text not null,
  posted_at timestamptz not null,
  unique (date, number)
);
create table cfla_statement_line (
  statement_id uuid not null references cfla_statement,
  claim_id uuid not null,
  certified numeric(14, 2) not null check (certified >= 0),
  paid numeric(14, 2) not null check (paid >= 0),
  corrected numeric(14, 2) not null check (corrected >= 0),
  primary key (statement_id, claim_id)
);
alter table cfla_statement enable row level security;
alter table cfla_statement force row level security;
create policy seen_by_all_seers on cfla_statement using ((select sees_all()));
alter table cfla_statement_line enable row level security;
alter table cfla_statement_line force row level security;
create policy seen_by_all_seers on cfla_statement_line using ((select sees_all()));
revoke update, delete on cfla_statement, cfla_statement_line from ${app};

-- ledger ---------------------------------------------------------------------------------------------------------

-- Where every euro of a contract stands, by double entry. An account has all that went to it (debit) and all that left it
-- (credit); its sums are written by its entries and by nothing else. Only what a payer has promised is below zero.
create table ledger_account (
  id uuid primary key,
  project text not null,
  fund text not null check (fund in ('ESF', 'ERDF')),
  code text not null check (code in
    ('CONTRACT', 'COMMITTED', 'CLAIMED', 'PARKED', 'CERTIFIED', 'PAID', 'DEDUCTED', 'CORRECTED', 'RECOVERED')),
  payer text not null check (payer in ('EU', 'STATE', 'MUNICIPALITY', 'REGION')),
  municipality text,
  debit numeric(14, 2) not null default 0,
  credit numeric(14, 2) not null default 0,
  unique nulls not distinct (project, code, payer, municipality),
  constraint account_never_below_zero check (case code when 'CONTRACT' then credit >= debit else debit >= credit end)
);
call row_scope_on('ledger_account', 'project');
create policy municipality_scope on ledger_account for select using (
  municipality = (select current_setting('atbalsts.owner', true)));
revoke update, delete on ledger_account from ${app};

-- Its source is a contract version, a claim, a decision, a payment, a correction, a withheld sum or a repayment, by the kind; each is booked once, a claim again after
-- it was taken back. What is booked stays; a booking is taken back by another, once.
create table ledger_booking (
  id uuid primary key,
  kind text not null check (kind in ('COMMITMENT', 'CLAIM', 'DECISION', 'PAYMENT', 'CORRECTION', 'WITHHOLDING',
    'RECOVERY')),
  day date not null,
  booked_at timestamptz not null,
  project text not null,
  claim_id uuid references claim,
  source_id uuid not null,
  reverses uuid references ledger_booking check (reverses <> id),
  constraint reversed_once unique (reverses)
);
create index ledger_booking_claim on ledger_booking (claim_id);
create index ledger_booking_source on ledger_booking (source_id);
create index ledger_booking_project on ledger_booking (project, id);
create unique index fact_booked_once on ledger_booking (kind, source_id) where reverses is null and kind <> 'CLAIM';
call row_scope_on('ledger_booking', 'project');
revoke update, delete on ledger_booking from ${app};

create table ledger_entry (
  id uuid primary key,
  booking_id uuid not null references ledger_booking,
  account_id uuid not null references ledger_account,
  project text not null,
  municipality text,
  day date not null,
  debit numeric(14, 2) not null,
  credit numeric(14, 2) not null,
  constraint entry_of_one_side check ((debit = 0) <> (credit = 0)),
  unique (booking_id, account_id)
);
create index ledger_entry_account on ledger_entry (account_id, day);
create index ledger_entry_municipality on ledger_entry (municipality, booking_id);
call row_scope_on('ledger_entry', 'project');
create policy municipality_scope on ledger_entry for select using (
  municipality = (select current_setting('atbalsts.owner', true)));
create policy municipality_scope on ledger_booking for select using (
  exists (select from ledger_entry where booking_id = ledger_booking.id));
revoke update, delete on ledger_entry from ${app};

-- All that one statement writes of a booking balances to zero, of each payer; with it the sums of the accounts change, of
-- one after the other in one order. It runs as the owner: nobody else changes a sum.
create function post_ledger_entries() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  if exists (
      select from added left join ledger_account account on account.id = account_id
        left join ledger_booking booking on booking.id = booking_id
      group by booking_id, payer
      having sum(added.debit) <> sum(added.credit)
        or bool_or(added.project is distinct from account.project or added.project is distinct from booking.project
          or added.municipality is distinct from account.municipality or added.day is distinct from booking.day)) then
    raise exception using errcode = 'check_violation', constraint = 'booking_balances_to_zero',
      message = 'the entries of a booking are of its day and project, and balance to zero for each payer';
  end if;
  perform from ledger_account where id in (select account_id from added) order by id for update;
  update ledger_account set debit = ledger_account.debit + moved.debit, credit = ledger_account.credit + moved.credit
    from (select account_id, sum(debit) as debit, sum(credit) as credit from added group by account_id) moved
    where id = account_id;
  return null;
end
$$;
create trigger post_ledger_entries after insert on ledger_entry referencing new table as added
  for each statement execute function post_ledger_entries();

-- At the end of the transaction a booking has its entries, and they balance to zero of each payer, whoever wrote them how.
create function booking_balances() returns trigger language plpgsql as
$$
declare
  callers_scope text := coalesce(current_setting('atbalsts.scope', true), '');
  entries integer;
  balanced boolean;
begin
  perform set_config('atbalsts.scope', 'ALL', true);
  select coalesce(sum(count), 0), coalesce(bool_and(zero), false) into entries, balanced from (
    select count(*) as count, sum(ledger_entry.debit) = sum(ledger_entry.credit) as zero
    from ledger_entry join ledger_account on ledger_account.id = account_id where booking_id = new.id group by payer) payer;
  perform set_config('atbalsts.scope', callers_scope, true);
  if entries < 2 or not balanced then
    raise exception using errcode = 'check_violation', constraint = 'booking_balances_to_zero',
      message = 'a booking has two entries at least, and they balance to zero for each payer';
  end if;
  return null;
end
$$;
create constraint trigger booking_balances after insert on ledger_booking deferrable initially deferred
  for each row execute function booking_balances();

-- The ledger, recounted from what it books and from nothing of its own: rows where both differ. BY_PAYER from contracts, claims
-- and their parts of contracts (STANDING is all of them that is not deducted); BY_MUNICIPALITY from lines and parts of claims
-- and payments (SETTLED is what is PAID, CORRECTED or RECOVERED); BY_DECISION from decisions, payments, corrections and what was
-- withheld and paid back. Payer REGION is what municipalities claim; without a payer, the others
-- together. For whoever sees all rows.
create function ledger_differences() returns table (
  recount text, project text, account text, payer text, municipality text, booked numeric, recounted numeric)
language sql stable as
$$
  with live as (
    select *, case level when 'MUNICIPALITY' then 'REGION' end as of_region from claim
    where status not in ('DRAFT', 'WITHDRAWN')),
  shares as (
    select project.number as project, share.payer, amount as contract, 0 as asked, 0 as taken
    from (select distinct on (project_id) * from contract_version where corrected_at is null order by project_id, number desc) latest
      join project on project.id = project_id,
      lateral (values ('EU', eu_share), ('STATE', state_share), ('MUNICIPALITY', municipal_share)) share (payer, amount)
    union all
    select live.project, share.payer, 0, amount, 0 from live,
      lateral (values ('EU', eu_share), ('STATE', state_share), ('MUNICIPALITY', municipal_share)) share (payer, amount)
    where level = 'REGION'
    union all
    select live.project, share.payer, 0, 0, amount from live join claim_part on claim_id = live.id,
      lateral (values ('EU', eu), ('STATE', state), ('MUNICIPALITY', municipal)) share (payer, amount)),
  decisions as (
    select live.project, of_region, decision.certified, decision.deducted,
      case when row_number() over (partition by claim_id order by decision.id desc) = 1 then decision.parked else 0 end as parked
    from live join claim_decision decision on claim_id = live.id
    where decision.status = 'APPROVED'),
  settled as (
    select live.project, of_region, settled, least(wrong, settled) as wrong, least(back, settled) as back
    from live, lateral (
      select coalesce((select sum(paid) from payment where claim_id = live.id and status = 'BOOKED'), 0)
        + coalesce((select sum(amount) from withheld_sum where claim_id = live.id and not released), 0) as settled,
        coalesce((select sum(amount) from correction
          where claim_id = live.id and status = 'IN_FORCE' and effect <> 'WRITTEN_OFF'), 0) as wrong,
        coalesce((select sum(repayment.amount) from correction join repayment on correction_id = correction.id
          where claim_id = live.id and withdrawn_by is null), 0)
        + coalesce((select sum(withheld_sum.amount) from correction join withheld_sum on correction_id = correction.id
          where correction.claim_id = live.id and not released), 0) as back) sums),
  facts as (
    select 'BY_PAYER' as recount, project, fact.account, payer, null as municipality, amount
    from (select project, payer, sum(contract) as contract, sum(asked) as asked, sum(taken) as taken
          from shares group by project, payer) payer,
      lateral (values ('CONTRACT', taken - asked - contract), ('COMMITTED', contract - taken), ('DEDUCTED', asked - taken),
        ('STANDING', taken)) fact (account, amount)
    union all
    select 'BY_MUNICIPALITY', live.project, 'CLAIMED', of_region, line.municipality, line.amount
    from live join claim_line line on claim_id = live.id where decided_on is null and not left_out
    union all
    select 'BY_MUNICIPALITY', live.project, fact.account, of_region, part.municipality, amount
    from live join municipal_part part on claim_id = live.id,
      lateral (values ('PARKED', part.parked), ('CERTIFIED', part.certified), ('DEDUCTED', part.deducted)) fact (account, amount)
    union all
    select 'BY_MUNICIPALITY', live.project, fact.account, of_region, part.municipality, amount
    from live join payment_part part on claim_id = live.id,
      lateral (values ('SETTLED', part.paid), ('CERTIFIED', -part.paid)) fact (account, amount)
    union all
    select 'BY_MUNICIPALITY', live.project, fact.account, of_region, part.municipality, amount
    from live join municipal_part part on claim_id = live.id,
      lateral (values ('SETTLED', part.withheld), ('CERTIFIED', -part.withheld)) fact (account, amount)
    union all
    select 'BY_DECISION', project, 'CLAIMED', of_region, null, declared from live where decided_on is null
    union all
    select 'BY_DECISION', project, fact.account, of_region, null, amount from decisions,
      lateral (values ('PARKED', parked), ('CERTIFIED', certified), ('DEDUCTED', deducted)) fact (account, amount)
    union all
    select 'BY_DECISION', project, fact.account, of_region, null, amount from settled,
      lateral (values ('CERTIFIED', -settled), ('PAID', settled - wrong), ('CORRECTED', wrong - back), ('RECOVERED', back))
        fact (account, amount)),
  entries as (
    select ledger_account.project, code, ledger_account.payer, ledger_account.payer = 'REGION' as passed_on,
      ledger_account.municipality, ledger_entry.debit - ledger_entry.credit as amount
    from ledger_booking join ledger_entry on booking_id = ledger_booking.id join ledger_account on ledger_account.id = account_id),
  booked as (
    select 'BY_PAYER' as recount, project,
      case when code in ('CONTRACT', 'COMMITTED', 'DEDUCTED') then code else 'STANDING' end as account,
      payer, null as municipality, amount
    from entries where not passed_on
    union all
    select 'BY_MUNICIPALITY', project, case when code in ('PAID', 'CORRECTED', 'RECOVERED') then 'SETTLED' else code end,
      case when passed_on then payer end, municipality, amount
    from entries where municipality is not null
    union all
    select 'BY_DECISION', project, code, case when passed_on then payer end, null, amount
    from entries where code not in ('CONTRACT', 'COMMITTED'))
  select recount, project, account, payer, municipality, sum(of_ledger), sum(of_facts)
  from (
    select recount, project, account, payer, municipality, amount as of_ledger, 0 as of_facts from booked
    union all
    select recount, project, account, payer, municipality, 0, amount from facts) both_sides
  group by recount, project, account, payer, municipality
  having sum(of_ledger) <> sum(of_facts)
  order by recount, project, account, payer, municipality
$$;
