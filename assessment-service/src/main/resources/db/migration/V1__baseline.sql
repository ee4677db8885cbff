-- Assessment's tables, in the order of its packages: people and what they consent to, their keys, who opened their records,
-- shares and moves; projects and providers as other services tell of them; enrolments, needs assessments, support plans,
-- limits and grants, the way out. At the end stand the data that come with the product.
-- Every table with rows of people names the municipality that may see them.

-- Equality beside a range in one exclusion constraint (a trusted extension: the database's owner may create it).
create extension if not exists btree_gist;

-- client -----------------------------------------------------------------------------------------------------------

-- Who takes part. Names and the personal code are sealed (Tink AEAD, bound to table, column and row); the code is found by a
-- keyed hash. A person's code may be replaced, a person may move, be recorded twice, die, or be erased.
create table client (
  id uuid primary key,
  client_ref uuid not null unique,
  municipality text not null,
  personal_code bytea,
  personal_code_hash bytea,
  given_name bytea,
  family_name bytea,
  hashed_under integer,
  birth_date date not null,
  sex text,
  adult_group text not null,
  child_disability boolean not null,
  special_care_from date,
  special_care_to date,
  institution_kind text,
  institution_id uuid,
  represents uuid references client,
  recorded_at timestamptz not null,
  merged_into uuid references client,
  died_on date,
  death_source text,
  erased_on date,
  erasure_reason text,
  version bigint not null,
  constraint special_care_has_a_start check (special_care_from is not null or special_care_to is null),
  constraint special_care_in_order check (special_care_to >= special_care_from),
  constraint death_after_birth check (died_on >= birth_date),
  constraint nothing_is_left_of_the_erased check (
    erased_on is null
    or num_nonnulls(personal_code, personal_code_hash, given_name, family_name) = 0),
  constraint a_person_has_a_code_and_names check (
    erased_on is not null or merged_into is not null
    or num_nulls(personal_code, personal_code_hash, hashed_under, given_name, family_name) = 0)
);
comment on column client.client_ref is 'the random id by which events speak of the person; the mapping never leaves this service';
comment on column client.hashed_under is 'the hashing key''s id in the key set';
comment on column client.birth_date is 'of the erased: the first day of the year';
comment on column client.represents is 'the child whose legal representative (likumiskais pārstāvis) this person is';
comment on column client.merged_into is 'the record that is kept of this person; this id answers with that one''s link';
comment on column client.death_source is 'by what the municipality knows of it';
-- With the municipality in the key it tells nobody who is known elsewhere.
create unique index client_code on client (municipality, personal_code_hash);
create index client_by_hash on client (personal_code_hash);
create index client_represents on client (represents) where represents is not null;
create index client_merged on client (merged_into) where merged_into is not null;
create index client_special_care_to on client (municipality, special_care_to, id) where special_care_to is not null;
-- Who has died is found for the work list of what is to be corrected.
create index client_died on client (municipality, died_on) where died_on is not null;
call row_scope_on('client', 'municipality');

-- The code in force stands in client; here are those before it, by which the person is found too.
create table former_code (
  id uuid primary key,
  client_id uuid not null references client,
  municipality text not null,
  code bytea not null,
  code_hash bytea not null,
  hashed_under integer not null,
  known_from date not null,
  replaced_on date not null
);
create unique index former_code_once on former_code (client_id, code_hash);
create index former_code_by_hash on former_code (code_hash);
call row_scope_on('former_code', 'municipality');

-- By which names, and days of birth, people may be recorded twice: each that somebody has or had is a row of its own.
create table name_fingerprint (
  id uuid primary key,
  client_id uuid not null references client,
  municipality text not null,
  kind text not null check (kind in ('NAME', 'EXCHANGED_DAY')),
  words bytea not null,
  hash bytea not null,
  hashed_under integer not null
);
comment on column name_fingerprint.kind is 'EXCHANGED_DAY: with the day and the month of birth in each other''s place';
comment on column name_fingerprint.words is 'what was hashed, sealed, so that it can be hashed under another key';
create unique index name_fingerprint_once on name_fingerprint (client_id, kind, hash);
create index name_fingerprint_by_hash on name_fingerprint (hash);
call row_scope_on('name_fingerprint', 'municipality');

-- A consent ends with its validity or by being withdrawn; it is never deleted.
create table consent (
  id uuid primary key,
  client_id uuid not null references client,
  municipality text not null,
  purpose text not null,
  given_by text not null,
  given_on date not null,
  valid_until date,
  withdrawn_on date,
  recorded_at timestamptz not null,
  paper_key text,
  version bigint not null default 0,
  constraint consent_in_order check (valid_until >= given_on),
  constraint consent_withdrawn_after_it_was_given check (withdrawn_on >= given_on)
);
comment on column consent.valid_until is 'the last day it holds; empty: until withdrawn';
comment on column consent.withdrawn_on is 'from this day on it does not hold';
comment on column consent.paper_key is 'client, purpose, giver and days';
create unique index consent_of_paper on consent (paper_key);
create index consent_of_client on consent (client_id, purpose, given_on);
create index consent_valid_until on consent (municipality, valid_until, id) where withdrawn_on is null;
call row_scope_on('consent', 'municipality');
revoke delete on consent from ${app};

-- Guardianship of an adult is a fact of its own: whose consent holds on a day follows from it. One that was entered in error is
-- annulled and stays; the number of its decision does not outlive an erasure.
create table guardianship (
  id uuid primary key,
  client_id uuid not null references client,
  municipality text not null,
  decision_number text,
  valid_from date not null,
  valid_to date,
  annulled_for text,
  version bigint not null,
  constraint guardianship_in_order check (valid_to >= valid_from)
);
comment on column guardianship.decision_number is 'the number of the court''s judgment and the guardian''s appointment; never a personal code';
comment on column guardianship.annulled_for is 'why it was entered in error: nobody was guardian by it on any day';
create index guardianship_of_client on guardianship (client_id, valid_from);
call row_scope_on('guardianship', 'municipality');

-- confidential: keys ---------------------------------------------------------------------------------------------------

-- Everything of a person is sealed under a key of the person's own, which is sealed under the key set: to erase a
-- person that key is destroyed.
create table person_key (
  person uuid primary key references client deferrable initially deferred,
  municipality text not null,
  wrapped bytea
);
comment on column person_key.wrapped is 'empty: destroyed, nothing of the person can be opened any more';
call row_scope_on('person_key', 'municipality');

-- rotation ---------------------------------------------------------------------------------------------------------

-- Rotations of the keys: how far each is stands in the data itself, for every ciphertext and hash says its key.
create table key_rotation (
  id uuid primary key,
  status text not null,
  started_by text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  changed_by text,
  changed_at timestamptz,
  version bigint not null
);
create unique index key_rotation_one_open on key_rotation ((true)) where status <> 'COMPLETED';

-- access: who opened whose record ------------------------------------------------------------------------------------

-- The access log as chains, one for each municipality: every entry names its place, the hash of the one before and
-- its own hash, under a key that is not in this database. May be added to, never changed.
create table access_log (
  id uuid primary key,
  municipality text not null,
  position bigint not null check (position > 0),
  at timestamptz not null,
  actor text not null,
  organisation text,
  role text not null,
  purpose text not null,
  operation text not null,
  refused integer,
  client_id uuid not null,
  previous bytea not null,
  key_id integer not null,
  hash bytea not null,
  unique (municipality, position)
);
comment on column access_log.client_id is 'no foreign key: an entry outlives the record, and checking would lock the record while the head is held';
comment on column access_log.refused is 'the HTTP status of an access that was refused; empty: served';
create index access_log_of_client on access_log (client_id, id);

-- Whoever is known to the service adds to any chain, for a refusal is written where the record belongs;
-- only the own is seen.
alter table access_log enable row level security;
alter table access_log force row level security;
create policy row_scope on access_log for select
  using ((select sees_all()) or municipality = any ((select sees())::text[]));
create policy append on access_log for insert
  with check (current_setting('atbalsts.scope', true) in ('ALL', 'OWN', 'GROUP'));
revoke update, delete on access_log from ${app};

-- Where each chain ends. No persons here.
create table access_log_head (
  municipality text primary key,
  entries bigint not null,
  hash bytea not null,
  key_id integer not null,
  mac bytea not null
);
revoke update, delete on access_log_head from ${app};
grant update (entries, hash, key_id, mac) on access_log_head to ${app};

-- sharing ------------------------------------------------------------------------------------------------------------

-- What a municipality shares of a person's record with another municipality or a provider. Both see the share.
create table share (
  id uuid primary key,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  recipient_kind text not null,
  recipient text not null,
  purpose text not null,
  parts text[] not null,
  shared_on date not null,
  shared_until date not null,
  ended_on date,
  author text not null,
  version bigint not null,
  constraint share_in_order check (shared_until >= shared_on)
);
create index share_of_client on share (client_id, id);
create index share_from on share (municipality, id);
create index share_to on share (recipient, id);
alter table share enable row level security;
alter table share force row level security;
create policy parties on share for select using (
  (select sees_all())
  or municipality = any ((select sees())::text[])
  or recipient = any ((select sees())::text[]));
create policy owner_shares on share for insert with check (
  (select sees_all()) or municipality = any ((select sees())::text[]));
create policy owner_changes on share for update using (
  (select sees_all()) or municipality = any ((select sees())::text[]));
revoke delete on share from ${app};

-- Who opens records in an emergency is counted by day, also where nobody is found, so that codes can not be tried out.
create table emergency_attempt (
  id uuid primary key,
  recipient_kind text not null,
  recipient text not null,
  author text not null,
  attempted_on date not null,
  attempted_at timestamptz not null,
  number integer not null,
  unusual boolean not null
);
comment on table emergency_attempt is 'no person: whom an attempt found stands in emergency_access, by attempt_id';
create index emergency_attempt_of_a_day on emergency_attempt (recipient, attempted_on);
-- The how-many-eth of a day an attempt was, and whether these were so many that supervision looks at them.
create index emergency_attempt_unusual on emergency_attempt (recipient, attempted_on) where unusual;
call row_scope_on('emergency_attempt', 'recipient');
revoke update, delete on emergency_attempt from ${app};

-- A record that somebody opened without being allowed otherwise, in an emergency; the recipient makes the row.
-- The owner's end of an access holds against the same recipient until the owner allows it anew.
create table emergency_access (
  id uuid primary key,
  attempt_id uuid not null,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  recipient_kind text not null,
  recipient text not null,
  author text not null,
  reason text not null,
  explanation bytea not null,
  opened_at timestamptz not null,
  open_until timestamptz not null,
  ended_at timestamptz,
  allowed_anew_at timestamptz,
  version bigint not null,
  constraint at_most_a_day check (open_until <= opened_at + interval '24 hours')
);
comment on column emergency_access.explanation is 'sealed: it speaks of the person';
create index emergency_access_of_client on emergency_access (client_id, id);
create index emergency_access_of_attempt on emergency_access (attempt_id);
-- The work list's emergencies: found by the municipality, then by the day of opening.
create index emergency_access_to_look_at
  on emergency_access (municipality, ((opened_at at time zone 'Europe/Riga')::date), id) where ended_at is null;
alter table emergency_access enable row level security;
alter table emergency_access force row level security;
create policy parties on emergency_access for select using (
  (select sees_all())
  or municipality = any ((select sees())::text[])
  or recipient = any ((select sees())::text[]));
create policy recipient_opens on emergency_access for insert with check (
  (select sees_all()) or recipient = any ((select sees())::text[]));
create policy owner_ends on emergency_access for update using (
  (select sees_all()) or municipality = any ((select sees())::text[]));
revoke delete on emergency_access from ${app};

-- Whoever opens a record in an emergency tells it to the owner: it is added to the owner's feed, not read from it.
create policy told_to_the_owner on outbox for insert with check (
  type ~ '^lv\.atbalsts\.assessment\.EmergencyAccess' and cardinality((select sees())::text[]) > 0);

-- move -------------------------------------------------------------------------------------------------------------

-- A person moves: the record is offered to another municipality, which accepts or refuses. Both see the offer.
create table client_move (
  id uuid primary key,
  client_id uuid not null references client,
  client_ref uuid not null,
  from_municipality text not null,
  to_municipality text not null,
  reason text not null,
  status text not null,
  offered_on date not null,
  ended_on date,
  refusal_reason text,
  version bigint not null,
  constraint from_one_to_another check (from_municipality <> to_municipality)
);
create unique index client_move_one_open on client_move (client_id) where status = 'OFFERED';
create index client_move_to on client_move (to_municipality, id);
create index client_move_from on client_move (from_municipality, id);
alter table client_move enable row level security;
alter table client_move force row level security;
create policy row_scope on client_move using (
  (select sees_all())
  or from_municipality = any ((select sees())::text[])
  or to_municipality = any ((select sees())::text[]));

-- Whoever takes a step tells it to the other municipality: it is added to the other's feed, not read from it.
create policy told_to_the_other on outbox for insert with check (
  type ~ '^lv\.atbalsts\.assessment\.ClientMove' and cardinality((select sees())::text[]) > 0);

-- history ------------------------------------------------------------------------------------------------------------

-- The events of a person, over all aggregates. A column, for row security lets no index look into the data.
alter table outbox add column client_ref uuid generated always as ((data::jsonb ->> 'clientRef')::uuid) stored;
create index outbox_of_person on outbox (client_ref, position) where client_ref is not null;

-- upstream: what funding-service and services-registry-service tell of projects and providers. No persons here -----------

create table known_project (
  number text primary key,
  measure text not null,
  contracted_from date,
  withdrawn_on date
);
comment on column known_project.contracted_from is 'from when the first contract version is valid; empty while only submitted';

-- A municipality may leave a project and join it again: each period stands for itself.
create table known_partner (
  project text not null,
  municipality text not null,
  measure text not null,
  joined_on date not null,
  withdrew_on date,
  primary key (project, municipality, joined_on)
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

-- From suspended_on to the day before resumed_on it does not hold; without resumed_on it is suspended still.
create table known_suspension (
  id uuid primary key,
  registration_id uuid not null,
  suspended_on date not null,
  resumed_on date
);
create index known_suspension_registration on known_suspension (registration_id);
create table known_free_places (
  capacity_id uuid primary key,
  registration_id uuid not null,
  target_group text not null,
  since date not null,
  free integer not null
);
comment on table known_free_places is 'how many places the register has free for whoever waits at a registration';
create index known_free_places_registration on known_free_places (registration_id);

-- enrolment ----------------------------------------------------------------------------------------------------------

-- An enrolment ends, is taken back, or becomes one with another of the same person. What it was stays readable.
create table enrolment (
  id uuid primary key,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  target_group text not null,
  measure text not null,
  project text not null,
  enrolled_on date not null,
  status text not null default 'ENROLLED' check (status in ('ENROLLED', 'ENDED', 'ENTERED_IN_ERROR', 'UNITED')),
  ended_on date,
  end_reason text,
  united_with uuid references enrolment,
  later_end date,
  later_reason text,
  version bigint not null,
  constraint enrolment_in_order check (ended_on >= enrolled_on),
  constraint enrolment_ended_on_a_day check ((status = 'ENDED') <= (ended_on is not null))
);
comment on column enrolment.ended_on is 'the last day of taking part';
comment on column enrolment.end_reason is 'why it ended, or was taken back';
comment on column enrolment.united_with is 'of two enrolments of one person in one project and group: the one that was kept';
comment on column enrolment.later_end is 'the end recorded of a day after the death, which the death took the place of';
create unique index enrolment_once on enrolment (client_id, project, target_group) where status = 'ENROLLED';
create index enrolment_of_client on enrolment (client_id);
create index enrolment_by_project on enrolment (project, id);
call row_scope_on('enrolment', 'municipality');

-- needs: methodologies and assessments ---------------------------------------------------------------------------------

-- Methodologies are versions with dates: written as drafts, published once, then immutable but for their last day.
create table methodology (
  code text not null,
  version integer not null,
  subject uuid not null unique default uuidv7(),
  title_lv text not null,
  title_en text not null,
  target_group text not null,
  required_professions text[] not null,
  optional_professions text[] not null,
  status text not null default 'PUBLISHED',
  valid_from date,
  valid_to date,
  sample boolean not null,
  content jsonb not null,
  changed_by text,
  changed_at timestamptz,
  row_version bigint not null default 0,
  primary key (code, version),
  constraint published_from_a_day check (status = 'DRAFT' or valid_from is not null),
  constraint methodology_in_order check (valid_to >= valid_from),
  constraint one_methodology_a_day exclude using gist
    (target_group with =, daterange(valid_from, valid_to, '[]') with &&) where (status = 'PUBLISHED')
);
comment on column methodology.subject is 'by which events name the version';

-- A published version changes in nothing but its last day, and who gave it that.
create function methodology_stays() returns trigger language plpgsql as
$$
begin
  if to_jsonb(old) - array['valid_to', 'row_version', 'changed_by', 'changed_at']
      is distinct from to_jsonb(new) - array['valid_to', 'row_version', 'changed_by', 'changed_at'] then
    raise exception 'a published methodology does not change';
  end if;
  return new;
end
$$;
create trigger methodology_stays before update on methodology
  for each row when (old.status = 'PUBLISHED') execute function methodology_stays();
revoke delete on methodology from ${app};

-- What a rule asks of an assessment is how it stood on the day that is written, so the days stay known.
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
  result bytea,
  status text not null,
  author text not null,
  submitted_on date,
  approver text,
  approved_on date,
  first_approved_on date,
  reassessment_due_on date,
  reassesses uuid references assessment,
  replacing boolean not null default false,
  amendments integer not null default 0,
  amended_on date,
  superseded_on date,
  version bigint not null,
  foreign key (methodology, methodology_version) references methodology (code, version),
  constraint author_is_not_approver check (approver is null or approver <> author)
);
comment on column assessment.answers is 'sealed: answers describe a person''s health';
comment on column assessment.result is 'sealed: score and level are of a person''s health as the answers are';
comment on column assessment.first_approved_on is 'when it was approved first; an amendment asks for a new approval and leaves this day';
comment on column assessment.replacing is 'a reassessment not yet approved: the one it follows has the person''s place';
comment on column assessment.amended_on is 'when its answers were corrected last';
comment on column assessment.superseded_on is 'the first day on which a later one had its place';
-- One that has the person's place in a target group, and beside it at most one that is to take it.
create unique index assessment_one_active on assessment (client_id, target_group)
  where status in ('DRAFT', 'SUBMITTED', 'AMENDED', 'APPROVED') and not replacing;
create unique index assessment_one_reassessment on assessment (client_id, target_group)
  where status in ('DRAFT', 'SUBMITTED', 'AMENDED', 'APPROVED') and replacing;
-- A person's assessments are asked for with every step. The unique indexes are partial: a prepared statement whose
-- statuses are parameters cannot use them, and would read the whole table.
create index assessment_of_client on assessment (client_id);
create index assessment_by_project on assessment (project, id);
create index assessment_due on assessment (reassessment_due_on, municipality) where status = 'APPROVED';
-- Work lists, here and below: each kind of work is found by the municipality, then by the day since when it waits.
create index assessment_reassessment on assessment (municipality, reassessment_due_on, id) where status = 'APPROVED';
create index assessment_approved_since on assessment (municipality, approved_on, id) where status = 'APPROVED';
call row_scope_on('assessment', 'municipality');

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

-- plan -------------------------------------------------------------------------------------------------------------

-- Plans have versions, texts, dated and priced lines, a mentor, reviews. What was agreed is in force.
create table support_plan (
  id uuid primary key,
  lineage_id uuid not null,
  version_number integer not null,
  assessment_id uuid not null references assessment,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  target_group text not null,
  measure text not null,
  project text not null,
  texts bytea,
  mentor_ref text,
  mentor_from date,
  mentor_to date,
  mentor_hours numeric(7, 2),
  mentor_basis text,
  financing text not null,
  status text not null,
  author text not null,
  written_at timestamptz not null,
  agreed_by text,
  agreed_how text,
  agreed_on date,
  review_due_on date,
  in_force_until date,
  end_reason text,
  version bigint not null,
  constraint in_force_means_agreed check (status not in ('ACTIVE', 'SUPERSEDED', 'ENDED') or agreed_on is not null),
  constraint mentor_in_order check (mentor_to >= mentor_from)
);
comment on column support_plan.lineage_id is 'the first version''s id, the same for every version of a plan';
comment on column support_plan.texts is 'sealed: goals, preferences, risks, the mentor''s name';
comment on column support_plan.in_force_until is 'the last day in force; it is in force from agreed_on';
create unique index support_plan_one_in_force on support_plan (lineage_id) where status = 'ACTIVE';
create unique index support_plan_one_draft on support_plan (lineage_id) where status = 'DRAFT';
create unique index support_plan_version on support_plan (lineage_id, version_number)
  where status <> 'ENTERED_IN_ERROR';
create unique index support_plan_of_assessment on support_plan (assessment_id) where status = 'ACTIVE';
create unique index support_plan_first_of_assessment on support_plan (assessment_id)
  where status in ('DRAFT', 'ACTIVE') and version_number = 1;
create index support_plan_of_client on support_plan (client_id);
create index support_plan_agreed on support_plan (client_id, target_group, agreed_on) where agreed_on is not null;
create index support_plan_agreed_of on support_plan (assessment_id) where agreed_on is not null;
create index support_plan_review_due on support_plan (municipality, review_due_on) where status = 'ACTIVE';
create index support_plan_review on support_plan (municipality, review_due_on, id) where status = 'ACTIVE';
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
  served_from date,
  served_to date,
  rate numeric(14, 2) check (rate >= 0),
  funding_source text,
  goal text,
  constraint line_in_order check (served_to >= served_from),
  -- a draft's lines are replaced in one transaction, the new before the old are gone
  constraint plan_line_position unique (plan_id, position) deferrable initially deferred
);
call row_scope_on('plan_line', 'municipality');

create table plan_review (
  id uuid primary key,
  plan_id uuid not null references support_plan,
  municipality text not null,
  reviewed_on date not null,
  outcome text not null,
  next_due_on date,
  reviewer text not null,
  constraint next_review_after_this check (next_due_on > reviewed_on)
);
create index plan_review_of_plan on plan_review (plan_id, id);
call row_scope_on('plan_review', 'municipality');

-- Individual budgets (individuālais budžets): never more is spent than there is.
create table individual_budget (
  lineage_id uuid primary key,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  amount numeric(14, 2) not null check (amount > 0),
  valid_from date not null,
  valid_to date not null,
  spent numeric(14, 2) not null,
  version bigint not null,
  constraint budget_in_order check (valid_to >= valid_from),
  constraint budget_not_overspent check (spent between 0 and amount)
);
create index individual_budget_of_client on individual_budget (client_id);
call row_scope_on('individual_budget', 'municipality');

-- Written once: a spending is taken back by a counter entry, once.
create table budget_spending (
  id uuid primary key,
  lineage_id uuid not null references individual_budget,
  plan_id uuid not null references support_plan,
  plan_line_id uuid not null references plan_line,
  municipality text not null,
  service_type text not null,
  amount numeric(14, 2) not null,
  spent_on date not null,
  document_ref text not null,
  paper_key text,
  reverses uuid unique references budget_spending,
  constraint counter_entry_is_negative check ((reverses is null) = (amount > 0))
);
comment on column budget_spending.paper_key is 'budget, service, document, amount and day, and how often that was taken back';
create unique index budget_spending_of_paper on budget_spending (paper_key);
create index budget_spending_of_budget on budget_spending (lineage_id, id);
call row_scope_on('budget_spending', 'municipality');

-- limit ------------------------------------------------------------------------------------------------------------

-- The services that programme documents allow a target group, with the dates they hold for.
create table allowed_service (
  target_group text not null,
  service_type text not null,
  valid_from date not null,
  valid_to date,
  legal_basis text not null,
  primary key (target_group, service_type, valid_from)
);

-- The programme's limits as dated data, each line with its source; rules L01 to L27 of the domain's list. The lines
-- that follow one another are versions of one limit. What the sources leave open and was decided is marked assumed.
create table service_limit (
  id uuid primary key,
  limit_id text not null,
  rule text not null,
  version integer not null,
  measure text not null,
  service_type text,
  recipients text[] not null,
  age_from integer,
  age_to integer,
  condition text,
  conditions text[] not null,
  kind text not null,
  value numeric(12, 2),
  unit text,
  per text,
  sub_value numeric(12, 2),
  sub_of text,
  excludes text[] not null,
  valid_from date,
  valid_to date,
  legal_basis text not null,
  source text not null,
  status text not null,
  assumed boolean not null,
  note text,
  announced boolean not null default false,
  published_by text,
  published_at timestamptz,
  unique (limit_id, version),
  constraint cap_has_a_value check (kind <> 'CAP' or num_nulls(value, unit, per) = 0),
  constraint sub_limit_is_whole check (num_nonnulls(sub_value, sub_of) in (0, 2)),
  constraint limit_in_order check (valid_to >= valid_from),
  constraint one_version_in_force exclude using gist (limit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on column service_limit.conditions is 'the declared conditions of the parents under which it holds; empty: any';
comment on column service_limit.sub_of is 'the component that the sub-limit is for, or EACH';
comment on column service_limit.announced is 'whether others have been told of it as it is';
revoke update, delete on service_limit from ${app};
grant update (valid_to, announced) on service_limit to ${app};

-- grant ------------------------------------------------------------------------------------------------------------

-- Whose allowance a grant draws on, what is declared, what it waits for, how it is withdrawn. A paper is entered once: what it
-- says, normalised, is its key.
create table service_grant (
  id uuid primary key,
  enrolment_id uuid not null references enrolment,
  client_id uuid not null references client,
  client_ref uuid not null,
  holder_id uuid not null references client,
  plan_id uuid references support_plan,
  plan_line_id uuid references plan_line,
  municipality text not null,
  target_group text not null,
  measure text not null,
  project text not null,
  registration_id uuid,
  medical_register_number text,
  provider_choice text,
  service_type text not null,
  component text,
  quantity numeric(10, 2) not null check (quantity > 0),
  unit text not null,
  recurrence text,
  granted_from date not null,
  granted_to date,
  decision_number text not null,
  decided_on date not null,
  agreement_number text,
  parents_occupied text,
  occupied_evidence text,
  carer_relation text,
  paper_key text,
  beyond_plan_line boolean not null default false,
  waits_for text,
  waits_since date,
  awaits_infrastructure boolean generated always as (waits_for is not distinct from 'BUILDING') stored,
  status text not null,
  started_on date,
  ever_started boolean not null default false,
  ended_on date,
  revoked_on date,
  revoke_reason text,
  received_in_all numeric check (received_in_all >= 0),
  version bigint not null,
  constraint grant_in_order check (granted_to >= granted_from),
  constraint provider_is_named check (num_nonnulls(registration_id, medical_register_number) = 1)
);
comment on column service_grant.holder_id is 'whose allowance it draws on: the child, where the grant is a legal representative''s';
comment on column service_grant.recurrence is 'what the quantity is for; empty where it is the total of the whole period';
comment on column service_grant.paper_key is 'enrolment, service, component, decision and days; none where it was revoked';
comment on column service_grant.beyond_plan_line is 'when it was granted, the grants of its plan line were together more than the line recommends';
comment on column service_grant.ever_started is 'also where the start was taken back: what it let be reported may be on its way';
comment on column service_grant.received_in_all is 'what was received, once funding-service takes no further report; empty before';
create unique index service_grant_of_paper on service_grant (paper_key);
create index service_grant_of_client on service_grant (client_id, id);
create index service_grant_of_holder on service_grant (holder_id);
create index service_grant_by_project on service_grant (project, id);
create index service_grant_waiting on service_grant (waits_for, id) where status = 'GRANTED' and waits_for is not null;
create index service_grant_not_started on service_grant (municipality, granted_from, id)
  where status = 'GRANTED' and waits_for is null;
call row_scope_on('service_grant', 'municipality');

-- What funding-service was told of granted services that were received, by grant and day. Events of two reports come in any
-- order: a day that one takes back and the other says stays received.
create table delivered_service (
  grant_id uuid not null references service_grant,
  day date not null,
  report_id uuid not null,
  municipality text not null,
  units numeric(8, 2) not null check (units > 0),
  primary key (grant_id, day, report_id)
);
comment on column delivered_service.report_id is 'funding-service''s report';
call row_scope_on('delivered_service', 'municipality');

-- wayout -----------------------------------------------------------------------------------------------------------

-- The way out of the institution, step by step: one for a person, over every try. A step entered in error stays,
-- annulled. The mentor's name is sealed under the person's key.
create table way_out (
  id uuid primary key,
  client_id uuid not null unique references client,
  client_ref uuid not null,
  municipality text not null,
  status text not null,
  mentor_ref text,
  mentor_left_for text,
  version bigint not null
);
comment on column way_out.mentor_ref is 'the social mentor (sociālais mentors) who works with the person now';
comment on column way_out.mentor_left_for is 'why the mentor named last works with the person no more: MOVED or DIED';
create index way_out_of_mentor on way_out (municipality, mentor_ref) where mentor_ref is not null;
call row_scope_on('way_out', 'municipality');

create table way_out_step (
  id uuid primary key,
  way_out_id uuid not null references way_out,
  client_id uuid not null references client,
  municipality text not null,
  position integer not null,
  kind text not null,
  enrolment_id uuid not null references enrolment,
  on_date date not null,
  until_date date,
  code text,
  institution_kind text not null,
  institution_id uuid,
  mentor_ref text,
  mentor_name bytea,
  annulled_for text,
  unique (way_out_id, position),
  constraint trial_in_order check (until_date >= on_date)
);
comment on column way_out_step.code is 'where to, with what outcome or why, as the kind of step has it';
comment on column way_out_step.institution_kind is 'the institution left; of a return, the one gone into';
create index way_out_step_of_client on way_out_step (client_id);
call row_scope_on('way_out_step', 'municipality');

-- What comes with the product: services that are allowed ---------------------------------------------------------------

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

-- What comes with the product: limits of services ------------------------------------------------------------------------

insert into service_limit (id, limit_id, rule, version, measure, service_type, recipients, age_from, age_to, condition,
  conditions, kind, value, unit, per, sub_value, sub_of, excludes, valid_from, valid_to, legal_basis, source, status,
  assumed, note)
select uuidv7(), limit_id, rule, version, measure, service_type, recipients::text[], age_from, age_to, condition,
  conditions::text[], kind, value, unit, per, sub_value, sub_of, excludes::text[], valid_from::date, valid_to::date,
  legal_basis, source, 'SEEN', assumed, note
from (values
  ('L01', 'L01', 1, '9.2.2.1', 'RESPITE', '{CHILD_FT,LEGAL_REPRESENTATIVE}', 0, 17,
   'child has disability and an opinion of VDEĀVK on special care; an individual assessment is not required', '{}',
   'CAP', 30, 'DAY', 'YEAR', null::numeric, null, '{}', null, '2023-12-31', 'MK 313; programme documents of 9.2.2.1',
   'programme documents; kurzemevisiem.lv/atelpas-briza-pakalpojums-vecakiem/; zemgale.lv', false,
   'continuous or split; day only, night only (20:00-08:00) or 24 h; no reason needs to be given; child under 18; the legal representatives and the foster family share the child''s days'),
  ('L02', 'L02', 1, '9.2.2.1', 'RESPITE', '{}', null::integer, null::integer, 'compensation to the municipality, both groups', '{}',
   'COMPENSATION', 73, 'EUR', 'DAY', null, null, '{}', '2020-06-09', null, 'MK 357/2020 (amends MK 313)',
   'https://lpr.gov.lv/lv/2020/stajas-speka-mk-noteikumu-nr-313-grozijumi/', false,
   'MK 357 of 04.06.2020; up to, for 24 h; text on the compensation period cut'),
  ('L03', 'L03', 1, '9.2.2.1', 'CHILD_CARE', '{CHILD_FT,LEGAL_REPRESENTATIVE}', 0, 4, 'opinion of VDEĀVK on special care', '{}',
   'CAP', 50, 'HOUR', 'WEEK', null, null, '{}', null, '2019-07-07', 'MK 313 (as first in force)',
   'programme documents; kurzemesregions.lv/ezmaksas-atbalsts-gimenem-kurzeme-kuras-aug-berni-ar-invaliditati/', false,
   'original rule'),
  ('L04', 'L04', 1, '9.2.2.1', 'CHILD_CARE', '{CHILD_FT,LEGAL_REPRESENTATIVE}', 0, 4, 'parents work or study', '{WORK,STUDY}',
   'CAP', 50, 'HOUR', 'WEEK', null, null, '{}', '2019-07-08', '2021-07-20', 'MK 313 (amendments in force from 08.07.2019)',
   'socd.lv page of 12.06.2019; jelgava.lv', true,
   'replaced by L07, whose start was not found: decided to end on 2021-07-20, the day before L07 is first seen in force'),
  ('L05', 'L05', 1, '9.2.2.1', 'CHILD_CARE', '{CHILD_FT,LEGAL_REPRESENTATIVE}', 0, 4, 'parents do not work or study',
   '{NVA_MEASURES,DAY_CARE_CENTRE,NONE}', 'CAP', 10, 'HOUR', 'WEEK', null, null, '{}', '2019-07-08', '2021-07-20',
   'MK 313 (amendments in force from 08.07.2019)', 'socd.lv page of 12.06.2019; jelgava.lv', true,
   'decided to end as L04, when L09 is first seen in force'),
  ('L06', 'L06', 1, '9.2.2.1', 'CHILD_CARE', '{CHILD_FT,LEGAL_REPRESENTATIVE}', 5, 17, null, '{}', 'CAP', 10, 'HOUR', 'WEEK',
   null, null, '{}', '2019-07-08', '2021-07-20', 'MK 313 (amendments in force from 08.07.2019)',
   'socd.lv page of 12.06.2019; jelgava.lv', true, 'decided to end as L04, when L08 and L09 are first seen in force'),
  ('L07', 'L07', 1, '9.2.2.1', 'CHILD_CARE', '{CHILD_FT,LEGAL_REPRESENTATIVE}', 0, 4,
   'a parent works, studies, attends measures of NVA (employment agency) or a day care centre',
   '{WORK,STUDY,NVA_MEASURES,DAY_CARE_CENTRE}', 'CAP', 200, 'HOUR', 'MONTH', 40, 'LEISURE', '{}', '2021-07-21',
   '2023-12-31', 'MK 313 (as amended by 21.07.2021)',
   'https://atversirdi.lv/2021/07/21/; zemgale.lv/lv/jaunums/atbalsta-pakalpojumi-gimenem-', true,
   'in force by 21.07.2021, exact start not found: decided to start on that day; of which up to 40 h for leisure'),
  ('L08', 'L08', 1, '9.2.2.1', 'CHILD_CARE', '{CHILD_FT,LEGAL_REPRESENTATIVE}', 5, 17, 'same condition as L07',
   '{WORK,STUDY,NVA_MEASURES,DAY_CARE_CENTRE}', 'CAP', 80, 'HOUR', 'MONTH', 40, 'LEISURE', '{}', '2021-07-21',
   '2023-12-31', 'MK 313 (as amended by 21.07.2021)', 'as L07', true,
   'start as L07; of which up to 40 h for leisure'),
  ('L09', 'L09', 1, '9.2.2.1', 'CHILD_CARE', '{CHILD_FT,LEGAL_REPRESENTATIVE}', 0, 17,
   'condition of L07 not met; leisure time of the parent', '{NONE}', 'CAP', 40, 'HOUR', 'MONTH', null, null, '{}',
   '2021-07-21', '2023-12-31', 'MK 313 (as amended by 21.07.2021)', 'as L07', true, 'start as L07'),
  ('L10', 'L10', 1, '9.2.2.1', 'CHILD_CARE', '{}', null, null,
   'service contract not with a first-degree relative or a member of the same household', '{}', 'PROHIBITION', null, null,
   null, null, null, '{}', '2019-07-08', null, 'MK 313 (amendments in force from 08.07.2019)', 'socd.lv page of 12.06.2019',
   false, null),
  ('L11', 'L11', 1, '9.2.2.1', 'SOCIAL_REHAB', '{CHILD_FT}', null, null,
   'has individual plan; 4 recommended services x up to 10 times', '{}', 'CAP', 40, 'TIMES', 'PROJECT', 10, 'EACH', '{}',
   null, '2020-06-08', 'MK 313 (as first in force)', 'kurzemesregions.lv/ezmaksas-atbalsts-...; karsava.lv', false,
   'per-service cap 10'),
  ('L11', 'L12', 2, '9.2.2.1', 'SOCIAL_REHAB', '{CHILD_FT}', null, null, 'has individual plan', '{}', 'CAP', 100, 'TIMES',
   'PROJECT', null, null, '{}', '2020-06-09', '2022-04-21', 'MK 357/2020 (amends MK 313)',
   'https://lpr.gov.lv/lv/2020/stajas-speka-mk-noteikumu-nr-313-grozijumi/', false,
   'raised from 40; those who had used up the 40 - text cut: what was used before counts'),
  ('L11', 'L13', 3, '9.2.2.1', 'SOCIAL_REHAB', '{CHILD_FT}', null, null, 'has individual plan', '{}', 'UNLIMITED', null,
   'TIMES', 'PROJECT', null, null, '{}', '2022-04-22', '2023-12-31', 'Amendments to MK 313 in force from 22.04.2022',
   'https://kurzemesregions.lv/stajas-speka-grozijumi-ministru-kabineta-noteikumos-nr-313', false, null),
  ('L14', 'L14', 1, '9.2.2.1', 'SOCIAL_REHAB', '{LEGAL_REPRESENTATIVE}', null, null,
   '2 of: psychologist, rehabilitologist, physiotherapy, educational support group x up to 10 times', '{}', 'CAP', 20,
   'TIMES', 'PROJECT', 10, 'EACH', '{}', null, '2022-04-21', 'MK 313 (as first in force)',
   'kurzemesregions.lv; karsava.lv', true,
   'whether MK 357/2020 changed it was not found: decided to last until the day before L15'),
  ('L14', 'L15', 2, '9.2.2.1', 'SOCIAL_REHAB', '{LEGAL_REPRESENTATIVE}', null, null, 'child has individual plan', '{}',
   'UNLIMITED', null, 'TIMES', 'PROJECT', null, null, '{}', '2022-04-22', '2023-12-31',
   'Amendments to MK 313 in force from 22.04.2022',
   'https://kurzemesregions.lv/stajas-speka-grozijumi-ministru-kabineta-noteikumos-nr-313', false, null),
  ('L16', 'L16', 1, '9.2.2.1', 'SPECIALIST_CONSULT', '{ADULT_GRT}', null, null, 'has plan', '{}', 'UNLIMITED', null, 'TIMES',
   'PROJECT', null, null, '{}', '2022-04-22', '2023-12-31', 'Amendments to MK 313 in force from 22.04.2022',
   'https://kurzemesregions.lv/stajas-speka-grozijumi-ministru-kabineta-noteikumos-nr-313', false,
   'earlier caps existed, values not found'),
  ('L17', 'L17', 1, '9.2.2.1', 'SUPPORT_GROUP', '{ADULT_GRT}', null, null, 'has plan', '{}', 'UNLIMITED', null, 'TIMES',
   'PROJECT', null, null, '{}', '2022-04-22', '2023-12-31', 'Amendments to MK 313 in force from 22.04.2022',
   'https://kurzemesregions.lv/stajas-speka-grozijumi-ministru-kabineta-noteikumos-nr-313', false,
   'earlier caps existed, values not found'),
  ('L18', 'L18', 1, '9.2.2.1', 'DAY_CARE_CENTRE', '{CHILD_FT}', null, null, 'compensation at actual cost and volume', '{}',
   'UNLIMITED', null, 'EUR', null, null, null, '{}', '2022-04-22', '2023-12-31',
   'Amendments to MK 313 in force from 22.04.2022',
   'https://kurzemesregions.lv/stajas-speka-grozijumi-ministru-kabineta-noteikumos-nr-313', false,
   'earlier cap value not found'),
  ('L19', 'L19', 1, '9.2.2.1', 'HOME_CARE', '{ADULT_GRT}', null, null,
   'cannot be received at the same time as day care centre or specialised workshops', '{}', 'EXCLUSION', null, null, null,
   null, null, '{DAY_CARE_CENTRE,SPECIALISED_WORKSHOP}', '2022-04-22', '2023-12-31',
   'Amendments to MK 313 in force from 22.04.2022',
   'https://kurzemesregions.lv/stajas-speka-grozijumi-ministru-kabineta-noteikumos-nr-313', false, null),
  ('L20', 'L20', 1, '9.2.2.1', 'RESPITE', '{CHILD_FT,LEGAL_REPRESENTATIVE}', null, null,
   'cannot be received at the same time as social care, social rehabilitation or day care centre', '{}', 'EXCLUSION', null,
   null, null, null, null, '{CHILD_CARE,SOCIAL_REHAB,DAY_CARE_CENTRE}', '2022-04-22', '2023-12-31',
   'Amendments to MK 313 in force from 22.04.2022',
   'https://kurzemesregions.lv/stajas-speka-grozijumi-ministru-kabineta-noteikumos-nr-313', false,
   'child with FT; respite that a representative is granted for the child is the child''s'),
  ('L21', 'L21', 1, '9.2.2.1', null, '{}', null, null,
   'Ukrainian civilians and family members who belong to a target group: assessment and plan are made by the municipality of residence (uzturēšanās vieta), which decides on granting',
   '{}', 'ELIGIBILITY', null, null, null, null, null, '{}', '2022-04-22', '2023-12-31',
   'Amendments to MK 313 in force from 22.04.2022',
   'https://kurzemesregions.lv/stajas-speka-grozijumi-ministru-kabineta-noteikumos-nr-313; 22-TA-133', false, null),
  ('L22', 'L22', 1, '9.2.2.1', null, '{ADULT_GRT}', null, null,
   'may choose the provider, unless the municipality provides the service itself or through another municipality by cooperation contract',
   '{}', 'RIGHT', null, null, null, null, null, '{}', '2020-06-09', '2023-12-31', 'MK 357/2020 (amends MK 313)',
   'https://lpr.gov.lv/lv/2020/stajas-speka-mk-noteikumu-nr-313-grozijumi/', false, null),
  ('L23', 'L23', 1, '9.2.2.1', null, '{ADULT_GRT}', null, null,
   'disability group I or II, individual assessment and individual support plan', '{}', 'ELIGIBILITY', null, null, null, null,
   null, '{}', null, '2023-12-31', 'MK 313 p.3.1', 'jelgava.lv; MK 313 p.3.1 (kuldiga.lv copy)', false, null),
  ('L24', 'L24', 1, '9.2.2.1', 'SOCIAL_REHAB', '{}', null, null,
   'provider registered in the register of social service providers or in the registers of medical persons or institutions',
   '{}', 'ELIGIBILITY', null, null, null, null, null, '{}', null, '2023-12-31', 'MK 313; programme documents of 9.2.2.1',
   'zemgale.lv', false, null),
  ('L25', 'L25', 1, '9.2.2.3', null, '{}', null, null, 'project length', '{}', 'CAP', 18, 'MONTH', 'PROJECT', null, null, '{}',
   null, null, 'Programme documents of 9.2.2.3', 'programme documents', false, 'of the project, not of a person'),
  ('L26', 'L26', 1, '9.2.2.3', null, '{}', null, null, 'project round 1: maximum project amount', '{}', 'CAP', 191000, 'EUR',
   'PROJECT', null, null, '{}', '2018-07-23', '2018-09-20', 'Programme documents of 9.2.2.3', 'apeirons.lv 23.07.2018', false,
   'valid_to = application deadline; of the project, not of a person'),
  ('L27', 'L27', 1, '9.2.2.3', null, '{}', null, null, 'project round 2: maximum project amount', '{}', 'CAP', 206750, 'EUR',
   'PROJECT', null, null, '{}', '2019-12-30', '2020-03-02', 'Programme documents of 9.2.2.3', 'ziemellatvija.lv 2019-12',
   false, 'application window; 3.1 million EUR available; of the project, not of a person')
) as line (limit_id, rule, version, measure, service_type, recipients, age_from, age_to, condition, conditions, kind, value,
  unit, per, sub_value, sub_of, excludes, valid_from, valid_to, legal_basis, source, assumed, note);

-- What comes with the product: sample methodologies ------------------------------------------------------------------------
-- SAMPLES, in words of our own: they have the publicly described structure of such methodologies, and every number
-- in them is an example. The licensed texts are loaded by the operator (PUT /methodologies/{code}/versions/{version}).

create function pg_temp.words(lv text, en text) returns jsonb language sql as
$$ select jsonb_build_object('lv', lv, 'en', en) $$;

-- Options whose code is what they count.
create function pg_temp.options(variadic texts text[]) returns jsonb language sql as
$$
  select jsonb_agg(jsonb_build_object('code', (i - 1)::text, 'score', i - 1,
    'text', pg_temp.words(split_part(texts[i], '|', 1), split_part(texts[i], '|', 2))) order by i)
  from generate_subscripts(texts, 1) as i
$$;

create function pg_temp.item(link_id text, lv text, en text, type text, required boolean,
  options jsonb default '[]', lowest integer default null, highest integer default null, shown_when jsonb default '[]')
returns jsonb language sql as
$$
  select jsonb_build_object('linkId', link_id, 'text', pg_temp.words(lv, en), 'type', type, 'required', required,
    'options', options, 'min', lowest, 'max', highest, 'shownWhen', shown_when)
$$;

-- Adults: activities by section; each is asked how often, how long a day and what kind of support it takes.
create temporary table activity (section text, section_lv text, section_en text, number integer, lv text, en text);
insert into activity values
  ('A', 'Dzīve mājās', 'Home living', 1, 'Ēdiena gatavošana', 'Preparing food'),
  ('A', 'Dzīve mājās', 'Home living', 2, 'Mājokļa uzkopšana', 'Keeping the home clean'),
  ('A', 'Dzīve mājās', 'Home living', 3, 'Mazgāšanās un ģērbšanās', 'Washing and dressing'),
  ('B', 'Dzīve kopienā', 'Community living', 1, 'Pārvietošanās pilsētā vai pagastā', 'Getting around town or parish'),
  ('B', 'Dzīve kopienā', 'Community living', 2, 'Iepirkšanās un pakalpojumu lietošana', 'Shopping and using services'),
  ('B', 'Dzīve kopienā', 'Community living', 3, 'Sabiedrisku vietu apmeklēšana', 'Visiting public places'),
  ('C', 'Mūžizglītība', 'Lifelong learning', 1, 'Jaunu prasmju apguve', 'Learning new skills'),
  ('C', 'Mūžizglītība', 'Lifelong learning', 2, 'Lēmumu pieņemšana mācībās', 'Deciding what to learn'),
  ('C', 'Mūžizglītība', 'Lifelong learning', 3, 'Tehnoloģiju lietošana', 'Using technology'),
  ('D', 'Nodarbinātība', 'Employment', 1, 'Darba pienākumu veikšana', 'Doing the tasks of a job'),
  ('D', 'Nodarbinātība', 'Employment', 2, 'Saskarsme ar kolēģiem', 'Getting on with colleagues'),
  ('D', 'Nodarbinātība', 'Employment', 3, 'Darba laika ievērošana', 'Keeping working hours'),
  ('E', 'Veselība un drošība', 'Health and safety', 1, 'Zāļu lietošana', 'Taking medicines'),
  ('E', 'Veselība un drošība', 'Health and safety', 2, 'Izvairīšanās no briesmām', 'Keeping out of danger'),
  ('E', 'Veselība un drošība', 'Health and safety', 3, 'Palīdzības saukšana', 'Calling for help'),
  ('F', 'Sociālās aktivitātes', 'Social activities', 1, 'Draugu satikšana', 'Meeting friends'),
  ('F', 'Sociālās aktivitātes', 'Social activities', 2, 'Brīvā laika pavadīšana', 'Spending free time'),
  ('F', 'Sociālās aktivitātes', 'Social activities', 3, 'Piedalīšanās kopienas dzīvē', 'Taking part in community life'),
  ('G', 'Aizsardzība un interešu aizstāvība', 'Protection and advocacy', 1, 'Naudas pārvaldīšana', 'Managing money'),
  ('G', 'Aizsardzība un interešu aizstāvība', 'Protection and advocacy', 2, 'Savu tiesību aizstāvēšana', 'Standing up for own rights'),
  ('G', 'Aizsardzība un interešu aizstāvība', 'Protection and advocacy', 3, 'Sargāšanās no izmantošanas', 'Guarding against exploitation');

create temporary table exceptional (section text, section_lv text, section_en text, number integer, lv text, en text);
insert into exceptional values
  ('M', 'Īpašas medicīniskas vajadzības', 'Exceptional medical needs', 1, 'Elpošanas atbalsts', 'Help with breathing'),
  ('M', 'Īpašas medicīniskas vajadzības', 'Exceptional medical needs', 2, 'Barošanas atbalsts', 'Help with feeding'),
  ('M', 'Īpašas medicīniskas vajadzības', 'Exceptional medical needs', 3, 'Ādas aprūpe', 'Skin care'),
  ('M', 'Īpašas medicīniskas vajadzības', 'Exceptional medical needs', 4, 'Lēkmju uzraudzība', 'Watching for seizures'),
  ('U', 'Īpašas uzvedības vajadzības', 'Exceptional behavioural needs', 1, 'Kaitējums sev', 'Harm to self'),
  ('U', 'Īpašas uzvedības vajadzības', 'Exceptional behavioural needs', 2, 'Kaitējums citiem', 'Harm to others'),
  ('U', 'Īpašas uzvedības vajadzības', 'Exceptional behavioural needs', 3, 'Īpašuma bojāšana', 'Damage to property'),
  ('U', 'Īpašas uzvedības vajadzības', 'Exceptional behavioural needs', 4, 'Aizklīšana', 'Wandering off');

create temporary view asked as
  select section, number * 10 + part as position, section_lv, section_en,
    pg_temp.item(section || number || suffix, lv || ': ' || asks_lv, en || ': ' || asks_en, 'CHOICE', true, choices,
      shown_when => case when part = 1 then '[]' else jsonb_build_array(jsonb_build_object(
        'linkId', section || number || '_FREQUENCY', 'operator', 'NOT_EQUALS', 'value', '0')) end) as item
  from activity, (values
    (1, '_FREQUENCY', 'cik bieži vajadzīgs atbalsts', 'how often support is needed',
      pg_temp.options('nav vajadzīgs|not needed', 'retāk nekā reizi mēnesī|less than once a month',
        'reizi mēnesī vai biežāk|monthly or more', 'reizi nedēļā vai biežāk|weekly or more', 'katru dienu|daily')),
    (2, '_TIME', 'cik ilgi dienā, kad atbalstu sniedz', 'how long on a day with support',
      pg_temp.options('nemaz|none', 'līdz pusstundai|up to half an hour', 'līdz divām stundām|up to two hours',
        'līdz četrām stundām|up to four hours', 'četras stundas vai ilgāk|four hours or more')),
    (3, '_TYPE', 'kāds atbalsts vajadzīgs', 'what kind of support is needed',
      pg_temp.options('nekāds|none', 'uzraudzība|keeping an eye', 'mudināšana vai norādes|prompting',
        'daļēja fiziska palīdzība|partial physical help', 'pilnīga fiziska palīdzība|full physical help'))
  ) as question (part, suffix, asks_lv, asks_en, choices)
  union all
  select section, number, section_lv, section_en, pg_temp.item(section || number, lv, en, 'CHOICE', true,
    pg_temp.options('nav vajadzīgs atbalsts|no support needed', 'neliels atbalsts|some support', 'plašs atbalsts|extensive support'))
  from exceptional;

-- The first version knew three levels.
insert into methodology (code, version, title_lv, title_en, target_group, required_professions, optional_professions,
  valid_from, valid_to, sample, content)
select 'SAMPLE_SUPPORT_INTENSITY', version, 'PARAUGS: atbalsta intensitātes skala', 'SAMPLE: support intensity scale', 'ADULT_GRT',
  array['SUPPORT_INTENSITY_SPECIALIST'], array['SOCIAL_WORKER', 'PSYCHOLOGIST'], valid_from, valid_to, true, jsonb_build_object(
  'about', pg_temp.words(
    'PARAUGS, kas rāda atbalsta intensitātes izvērtēšanas uzbūvi. Tas nav licencētais teksts: to ielādē sistēmas uzturētājs.',
    'A SAMPLE that shows how an assessment of support intensity is built. It is not the licensed text: the operator loads that.'),
  'reassessAfterMonths', 36,
  'sections', (select jsonb_agg(section order by code) from (
    select section as code, jsonb_build_object('code', section, 'title', pg_temp.words(section_lv, section_en),
      'items', jsonb_agg(item order by position)) as section
    from asked group by section, section_lv, section_en) as built),
  -- protection and advocacy is asked, and does not count
  'scales', (select jsonb_agg(jsonb_build_object('code', code, 'title', title, 'items', items, 'table', jsonb_build_array(
      jsonb_build_object('from', 0, 'to', 3, 'points', 0), jsonb_build_object('from', 4, 'to', 10, 'points', 2),
      jsonb_build_object('from', 11, 'to', 18, 'points', 4), jsonb_build_object('from', 19, 'to', 26, 'points', 6),
      jsonb_build_object('from', 27, 'to', 32, 'points', 8), jsonb_build_object('from', 33, 'to', 36, 'points', 10))) order by code)
    from (select 'SCALE_' || section as code, pg_temp.words(section_lv, section_en) as title,
        jsonb_agg(jsonb_build_object('linkId', item ->> 'linkId', 'weight', 1) order by position) as items
      from asked where section between 'A' and 'F' group by section, section_lv, section_en) as summed),
  'lifts', (select jsonb_agg(jsonb_build_object('text', pg_temp.words(section_lv, section_en), 'items', items, 'from', 4, 'bands', 1))
    from (select section_lv, section_en, jsonb_agg(section || number order by number) as items
      from exceptional group by section, section_lv, section_en order by section) as lifting),
    'bands', bands)
from (values
  (1, date '2015-01-01', date '2018-12-31', jsonb_build_array(
      jsonb_build_object('from', 0, 'to', 20, 'level', 'L1', 'text', pg_temp.words('neliels atbalsts', 'little support')),
      jsonb_build_object('from', 21, 'to', 40, 'level', 'L2', 'text', pg_temp.words('mērens atbalsts', 'moderate support')),
      jsonb_build_object('from', 41, 'to', 60, 'level', 'L3', 'text', pg_temp.words('liels atbalsts', 'much support')))),
  (2, date '2019-01-01', null, jsonb_build_array(
      jsonb_build_object('from', 0, 'to', 14, 'level', 'L1', 'text', pg_temp.words('neliels atbalsts', 'little support')),
      jsonb_build_object('from', 15, 'to', 29, 'level', 'L2', 'text', pg_temp.words('mērens atbalsts', 'moderate support')),
      jsonb_build_object('from', 30, 'to', 44, 'level', 'L3', 'text', pg_temp.words('liels atbalsts', 'much support')),
      jsonb_build_object('from', 45, 'to', 60, 'level', 'L4', 'text', pg_temp.words('pastāvīgs atbalsts', 'constant support'))))
) as edition (version, valid_from, valid_to, bands);

-- Children: by area of daily life, against what other children of the age need.
create temporary table area (section text, section_lv text, section_en text, weight integer, number integer, lv text, en text);
insert into area values
  ('A', 'Pašaprūpe', 'Self-care', 1, 1, 'Ēšana un dzeršana', 'Eating and drinking'),
  ('A', 'Pašaprūpe', 'Self-care', 1, 2, 'Ģērbšanās', 'Dressing'),
  ('A', 'Pašaprūpe', 'Self-care', 1, 3, 'Tualetes lietošana', 'Using the toilet'),
  ('B', 'Kustības', 'Movement', 2, 1, 'Pārvietošanās telpās', 'Moving indoors'),
  ('B', 'Kustības', 'Movement', 2, 2, 'Pārvietošanās ārā', 'Moving outdoors'),
  ('B', 'Kustības', 'Movement', 2, 3, 'Roku darbība', 'Using the hands'),
  ('C', 'Saziņa un mācīšanās', 'Communication and learning', 1, 1, 'Saprast citus', 'Understanding others'),
  ('C', 'Saziņa un mācīšanās', 'Communication and learning', 1, 2, 'Paust vajadzības', 'Making needs known'),
  ('C', 'Saziņa un mācīšanās', 'Communication and learning', 1, 3, 'Mācīties un rotaļāties', 'Learning and playing'),
  ('D', 'Jūtas un uzvedība', 'Feelings and behaviour', 1, 1, 'Nomierināties', 'Calming down'),
  ('D', 'Jūtas un uzvedība', 'Feelings and behaviour', 1, 2, 'Būt kopā ar citiem bērniem', 'Being with other children'),
  ('D', 'Jūtas un uzvedība', 'Feelings and behaviour', 1, 3, 'Būt drošībā', 'Keeping safe');

insert into methodology (code, version, title_lv, title_en, target_group, required_professions, optional_professions,
  valid_from, sample, content)
select code, 1, title_lv, title_en, target_group, array['SOCIAL_WORKER', 'PSYCHOLOGIST', 'OCCUPATIONAL_THERAPIST'],
  array['PHYSIOTHERAPIST'], date '2015-01-01', true, jsonb_build_object(
  'about', pg_temp.words(
    'PARAUGS, kas rāda bērna vajadzību izvērtēšanas uzbūvi. Tas nav apstiprinātais teksts: to ielādē sistēmas uzturētājs.',
    'A SAMPLE that shows how an assessment of a child''s needs is built. It is not the approved text: the operator loads that.'),
  'reassessAfterMonths', 24,
  'sections', (select jsonb_agg(section order by code) from (
    select section as code, jsonb_build_object('code', section, 'title', pg_temp.words(section_lv, section_en),
      'items', jsonb_agg(pg_temp.item(section || number, lv, en, 'CHOICE', true, pg_temp.options(
        'kā citiem vienaudžiem|as others of the age', 'reizēm vajag palīdzību|help at times',
        'bieži vajag palīdzību|help often', 'vienmēr vajag palīdzību|help always')) order by number)) as section
    from area group by section, section_lv, section_en) as built)
    || jsonb_build_array(jsonb_build_object('code', 'E', 'title', pg_temp.words('Veselība un ģimene', 'Health and family'),
      'items', jsonb_build_array(
        pg_temp.item('E1', 'Cik reižu naktī bērnam vajag palīdzību', 'How often a night the child needs help', 'INTEGER', true, lowest => 0, highest => 6),
        pg_temp.item('E2', 'Vai bērns lieto tehniskos palīglīdzekļus', 'Whether the child uses technical aids', 'BOOLEAN', true),
        pg_temp.item('E3', 'Kādus palīglīdzekļus', 'Which aids', 'TEXT', true,
          shown_when => '[{"linkId": "E2", "operator": "EQUALS", "value": "true"}]'),
        pg_temp.item('E4', 'Cik reižu naktī to dara viens un tas pats aprūpētājs', 'How often a night it is the same carer', 'INTEGER', true,
          lowest => 0, highest => 6, shown_when => '[{"linkId": "E1", "operator": "GREATER_OR_EQUAL", "value": "2"}]'),
        pg_temp.item('E5', 'Kad pēdējo reizi sniegta rehabilitācija', 'When rehabilitation was last given', 'DATE', false)))),
  'scales', (select jsonb_agg(jsonb_build_object('code', code, 'title', title, 'items', items, 'table', '[]'::jsonb) order by code)
    from (select 'SCALE_' || section as code, pg_temp.words(section_lv, section_en) as title,
        jsonb_agg(jsonb_build_object('linkId', section || number, 'weight', weight) order by number) as items
      from area group by section, section_lv, section_en
      union all
      select 'SCALE_E', pg_temp.words('Veselība un ģimene', 'Health and family'),
        '[{"linkId": "E1", "weight": 1}, {"linkId": "E2", "weight": 1}, {"linkId": "E4", "weight": 1}]') as summed),
  'lifts', '[]'::jsonb,
  'bands', jsonb_build_array(
    jsonb_build_object('from', 0, 'to', 19, 'level', 'B1', 'text', pg_temp.words('neliels atbalsts', 'little support')),
    jsonb_build_object('from', 20, 'to', 39, 'level', 'B2', 'text', pg_temp.words('mērens atbalsts', 'moderate support')),
    jsonb_build_object('from', 40, 'to', 58, 'level', 'B3', 'text', pg_temp.words('liels atbalsts', 'much support'))))
from (values
  ('SAMPLE_CHILD_FT', 'PARAUGS: bērna ar funkcionāliem traucējumiem vajadzību izvērtēšana',
   'SAMPLE: needs of a child with functional impairments', 'CHILD_FT'),
  ('SAMPLE_CHILD_OUT_OF_FAMILY_CARE', 'PARAUGS: ārpusģimenes aprūpē esoša bērna vajadzību izvērtēšana',
   'SAMPLE: needs of a child in out-of-family care', 'CHILD_OUT_OF_FAMILY_CARE')
) as sample (code, title_lv, title_en, target_group);

drop view asked;
drop table activity, exceptional, area;
