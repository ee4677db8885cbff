-- Work lists: each kind of work is found by the municipality, then by the day since when it waits.

create index assessment_reassessment on assessment (municipality, reassessment_due_on, id) where status = 'APPROVED';
create index assessment_approved_since on assessment (municipality, approved_on, id) where status = 'APPROVED';
create index support_plan_agreed_of on support_plan (assessment_id) where agreed_on is not null;
create index service_grant_not_started on service_grant (municipality, granted_from, id)
  where status = 'GRANTED' and waits_for is null;
create index support_plan_review on support_plan (municipality, review_due_on, id) where status = 'ACTIVE';
create index client_special_care_to on client (municipality, special_care_to, id) where special_care_to is not null;
create index consent_valid_until on consent (municipality, valid_until, id) where withdrawn_on is null;

-- The events of a person, over all aggregates. A column, for row security lets no index look into the data.
alter table outbox add column client_ref uuid generated always as ((data::jsonb ->> 'clientRef')::uuid) stored;
create index outbox_of_person on outbox (client_ref, position) where client_ref is not null;
