-- Plans have versions, texts, dated and priced lines, a mentor, reviews. What was agreed is in force.
select set_config('atbalsts.scope', 'ALL', true);

alter table support_plan
  add lineage_id uuid,
  add version_number integer not null default 1,
  add texts bytea,
  add mentor_ref text,
  add mentor_from date,
  add mentor_to date,
  add mentor_hours numeric(7, 2),
  add mentor_basis text,
  add financing text not null default 'BY_SERVICES',
  add agreed_how text,
  add review_due_on date,
  add in_force_until date,
  add end_reason text,
  add written_at timestamptz not null default now();
drop index support_plan_one_active;
update support_plan
  set lineage_id = id, status = case status when 'AGREED' then 'ACTIVE' else status end;
alter table support_plan
  alter lineage_id set not null,
  alter version_number drop default,
  alter financing drop default,
  alter written_at drop default,
  add constraint in_force_means_agreed check (status not in ('ACTIVE', 'SUPERSEDED', 'ENDED') or agreed_on is not null),
  add constraint mentor_in_order check (mentor_to >= mentor_from);
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
create index support_plan_review_due on support_plan (municipality, review_due_on) where status = 'ACTIVE';

alter table plan_line
  add served_from date,
  add served_to date,
  add rate numeric(14, 2) check (rate >= 0),
  add funding_source text,
  add goal text,
  add constraint line_in_order check (served_to >= served_from),
  drop constraint plan_line_plan_id_position_key,
  -- a draft's lines are replaced in one transaction, the new before the old are gone
  add constraint plan_line_position unique (plan_id, position) deferrable initially deferred;

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
