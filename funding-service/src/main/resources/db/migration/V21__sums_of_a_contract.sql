-- What claims take is held against the contract as a whole and in each share, and contracts against their measure.

alter table eu_budget add column total_limit numeric(14, 2) not null default 0;
alter table eu_budget add column total_used numeric(14, 2) not null default 0 check (total_used >= 0);
alter table eu_budget add column state_limit numeric(14, 2) not null default 0;
alter table eu_budget add column state_used numeric(14, 2) not null default 0 check (state_used >= 0);
alter table eu_budget add column municipal_limit numeric(14, 2) not null default 0;
alter table eu_budget add column municipal_used numeric(14, 2) not null default 0 check (municipal_used >= 0);

-- What of a claim's money is still taken, by the contract version in force on the service date: what was deducted is
-- not. The shares of the next claim of a version follow from the sum of these, so that the single roundings add up.
create table claim_part (
  claim_id uuid not null references claim,
  contract_version_id uuid not null references contract_version,
  project text not null,
  eu numeric(14, 2) not null check (eu >= 0),
  state numeric(14, 2) not null check (state >= 0),
  municipal numeric(14, 2) not null check (municipal >= 0),
  primary key (claim_id, contract_version_id)
);
call row_scope_on('claim_part', 'project');
create index claim_part_version on claim_part (contract_version_id);

-- A claim of before counts as of the version on its first day, or of the first one where its period begins before
-- that. Who asks is told first: the owner sees no row else.
select set_config('atbalsts.scope', 'ALL', true);

insert into claim_part (claim_id, contract_version_id, project, eu, state, municipal)
select claim.id, version.id, claim.project, left_of.eu, left_of.total - left_of.eu - left_of.municipal, left_of.municipal
from claim
  cross join lateral (
    select id from contract_version
    where project_id = claim.project_id
    order by valid_from <= claim.period_from desc, abs(valid_from - claim.period_from) limit 1) version
  cross join lateral (
    select declared - coalesce(deducted, 0) as total,
      eu_share - trunc(eu_share * coalesce(deducted, 0) / declared, 2) as eu,
      trunc(municipal_share * (declared - coalesce(deducted, 0)) / declared, 2) as municipal) left_of
where claim.status <> 'REJECTED';

-- Where more is claimed already than the contract has, that much is the limit until the contract is amended.
update eu_budget set
  eu_used = taken.eu, eu_limit = greatest(eu_limit, taken.eu),
  total_used = taken.total, total_limit = greatest(version.total, taken.total),
  state_used = taken.state, state_limit = greatest(version.state_share, taken.state),
  municipal_used = taken.municipal, municipal_limit = greatest(version.municipal_share, taken.municipal)
from contract_version version
  cross join lateral (
    select coalesce(sum(eu), 0) as eu, coalesce(sum(state), 0) as state, coalesce(sum(municipal), 0) as municipal,
      coalesce(sum(eu + state + municipal), 0) as total
    from claim_part where contract_version_id in (
      select id from contract_version each where each.project_id = version.project_id)) taken
where version.project_id = eu_budget.project_id
  and version.number = (select max(number) from contract_version each where each.project_id = eu_budget.project_id);

select set_config('atbalsts.scope', '', true);

alter table eu_budget rename to contract_budget;
alter table contract_budget add constraint shares_are_all_that_is_used check (
  eu_used + state_used + municipal_used = total_used);
alter table contract_budget add constraint total_used_within_contract check (total_used <= total_limit);
alter table contract_budget add constraint state_used_within_contract check (state_used <= state_limit);
alter table contract_budget add constraint municipal_used_within_contract check (municipal_used <= municipal_limit);

-- The latest contracts of a measure's projects together. Where they are above its total already they can be amended,
-- as long as they become no more.
alter table measure add column contracted numeric(14, 2) not null default 0 check (contracted >= 0);
update measure set contracted = coalesce((
  select sum(version.total) from contract_version version join project on project.id = version.project_id
  where project.measure = measure.code and version.number = (
    select max(number) from contract_version each where each.project_id = version.project_id)), 0);
alter table measure add column contracted_before numeric(14, 2) not null default 0;
update measure set contracted_before = contracted;
alter table measure add constraint contracted_within_measure check (
  contracted <= greatest(total, contracted_before));
