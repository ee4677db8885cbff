-- What has happened, so that a value of any day is a query. One row for one thing that happened; the events of
-- one aggregate are told apart by their sequence, so that the order of arrival does not matter.
-- No row belongs to a municipality: persons are known by a random reference only, and are counted, not shown.

create table person_fact (
  kind text not null check (kind in ('ENROLLED', 'ASSESSED', 'SERVICE_STARTED', 'INDEPENDENT_LIFE')),
  source uuid not null,
  sequence bigint not null,
  client_ref uuid not null,
  target_group text,
  measure text,
  project text,
  on_date date,
  annulled boolean not null default false,
  primary key (kind, source),
  check (annulled or num_nulls(target_group, measure, project, on_date) = 0)
);
create index person_fact_counted on person_fact (kind, measure, target_group, on_date) where not annulled;
comment on column person_fact.source is 'the enrolment, assessment or grant that the fact is of';

create table place (
  id uuid primary key,
  project text not null,
  service_type text not null,
  category text not null,
  planned integer,
  planned_for date,
  started integer,
  started_on date,
  created integer,
  created_on date
);

create table branch (
  id uuid primary key,
  sequence bigint not null,
  kind text not null,
  supported_for_closure boolean not null,
  closed_on date
);

create table di_plan (
  id uuid primary key,
  project text not null,
  approved_on date not null
);

create table project (
  id uuid primary key,
  number text not null,
  measure text not null,
  round integer,
  region text,
  municipality text,
  submitted_on date,
  withdrawn_on date
);
create unique index project_number on project (number);
comment on column project.municipality is 'the beneficiary, where it is a municipality';
comment on column project.region is 'the region of the DI project: values belong to it, not to a planning region (IND-08)';

create table contract_version (
  project uuid not null,
  version integer not null,
  measure text not null,
  round integer,
  valid_from date not null,
  signed_on date not null,
  total numeric(15, 2) not null,
  eu_share numeric(15, 2) not null,
  state_share numeric(15, 2) not null,
  primary key (project, version)
);

create table partner_change (
  project uuid not null,
  partner text not null,
  sequence bigint not null,
  measure text not null,
  joined boolean not null,
  on_date date not null,
  primary key (project, partner, sequence)
);
comment on table partner_change is 'a partner joins and withdraws: the latest change up to a day says which holds on it';

-- The version in force of every contract that is not withdrawn.
create function contracts(as_of date) returns table (
  project uuid, measure text, round integer, region text, municipality text,
  total numeric, eu_share numeric, state_share numeric)
language sql stable as
$$
  select distinct on (c.project) c.project, c.measure, c.round, p.region, p.municipality,
         c.total, c.eu_share, c.state_share
  from contract_version c left join project p on p.id = c.project
  where c.signed_on <= as_of and c.valid_from <= as_of and (p.withdrawn_on is null or p.withdrawn_on > as_of)
  order by c.project, c.version desc
$$;

create function partners(as_of date) returns table (project uuid, measure text, partner text)
language sql stable as
$$
  select project, measure, partner
  from (select distinct on (c.project, c.partner) c.project, c.measure, c.partner, c.joined
        from partner_change c
        where c.on_date <= as_of
        order by c.project, c.partner, c.on_date desc, c.sequence desc) latest
  where joined
$$;

-- The inbox says what was counted last; its two times say how long an event took to count.
create index inbox_effective_at on inbox (effective_at);
