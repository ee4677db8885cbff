-- Grants in full: whose allowance they draw on, what is declared, what they wait for, how they are withdrawn.

select set_config('atbalsts.scope', 'ALL', true);

alter table service_grant add holder_id uuid references client;
comment on column service_grant.holder_id is 'whose allowance it draws on: the child, where the grant is a legal representative''s';
update service_grant set holder_id = coalesce(
  (select represents from client where client.id = client_id and target_group = 'LEGAL_REPRESENTATIVE'), client_id);
alter table service_grant alter holder_id set not null;
create index service_grant_of_holder on service_grant (holder_id);

alter table service_grant
  add recurrence text,
  add component text,
  add parents_occupied text,
  add occupied_evidence text,
  add carer_relation text,
  add provider_choice text,
  add agreement_number text,
  add medical_register_number text,
  add revoked_on date,
  add revoke_reason text,
  alter registration_id drop not null,
  add constraint provider_is_named check (num_nonnulls(registration_id, medical_register_number) = 1);
comment on column service_grant.recurrence is 'what the quantity is for; empty where it is the total of the whole period';

-- The waiting lasts while the grant has not started.
alter table service_grant add waits_for text, add waits_since date;
update service_grant set waits_for = 'BUILDING', waits_since = decided_on where awaits_infrastructure;
alter table service_grant drop awaits_infrastructure;
alter table service_grant
  add awaits_infrastructure boolean generated always as (waits_for is not distinct from 'BUILDING') stored;
create index service_grant_waiting on service_grant (waits_for, id) where status = 'GRANTED' and waits_for is not null;
