-- What a rule asks of an assessment is how it stood on the day that is written, so the days stay known.
select set_config('atbalsts.scope', 'ALL', true);

alter table assessment
  add column first_approved_on date,
  add column amended_on date,
  add column superseded_on date;
comment on column assessment.first_approved_on is 'when it was approved first; an amendment asks for a new approval and leaves this day';
comment on column assessment.amended_on is 'when its answers were corrected last';
comment on column assessment.superseded_on is 'the first day on which a later one had its place';

update assessment a set
  amended_on = (select max(replaced_on) from assessment_revision r where r.assessment_id = a.id),
  first_approved_on = case when status in ('APPROVED', 'AMENDED', 'SUPERSEDED') then
    least((select min(agreed_on) from support_plan p where p.assessment_id = a.id), approved_on) end,
  superseded_on = case when status = 'SUPERSEDED' then coalesce(
    (select min((o.data::jsonb ->> 'supersededOn')::date) from outbox o
      where o.subject = a.id and o.type = 'lv.atbalsts.assessment.AssessmentSuperseded.v1'),
    (select min(coalesce(b.approved_on, b.submitted_on)) from assessment b
      where b.reassesses = a.id and b.status in ('APPROVED', 'SUPERSEDED', 'AMENDED'))) end;

create index support_plan_agreed on support_plan (client_id, target_group, agreed_on) where agreed_on is not null;
