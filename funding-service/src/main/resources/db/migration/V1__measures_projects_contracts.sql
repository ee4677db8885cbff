-- Measures, projects, contract versions and partners: published facts, seen by every caller.

create extension if not exists btree_gist;

create table measure (
  id uuid primary key,
  code text not null unique check (code ~ '^[0-9]+(\.[0-9]+){3}$'),
  title_lv text not null,
  title_en text not null,
  fund text not null check (fund in ('ESF', 'ERDF')),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  total numeric(14, 2) not null check (total > 0),
  version integer not null
);

create table project (
  id uuid primary key,
  number text not null unique check (number ~ '^[0-9]+(\.[0-9]+){3}\./[0-9]{2}/[A-Z]/[0-9]{3}$'),
  measure text not null references measure (code),
  round integer,
  region text,
  lead_partner text not null,
  lead_municipality text,
  submitted_on date not null,
  status text not null check (status in ('SUBMITTED', 'CONTRACTED', 'REJECTED', 'WITHDRAWN')),
  ended_on date check (ended_on >= submitted_on),
  end_reason text,
  version integer not null,
  check ((status in ('REJECTED', 'WITHDRAWN')) = (ended_on is not null and end_reason is not null)),
  unique (id, measure)
);

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
  state_share numeric(14, 2) not null check (state_share >= 0),
  municipal_share numeric(14, 2) not null check (municipal_share >= 0),
  unique (project_id, number),
  unique (project_id, valid_from),
  constraint shares_sum_to_total check (eu_share + state_share + municipal_share = total),
  constraint eu_never_above_rate check (eu_share * 100 <= total * eu_rate)
);
revoke update, delete on contract_version from ${app};

-- What a project's claims may take of the EU share; its row is the lock of every claim (FUN-01).
create table eu_budget (
  project_id uuid primary key references project,
  eu_limit numeric(14, 2) not null,
  eu_used numeric(14, 2) not null check (eu_used >= 0),
  constraint eu_used_within_contract check (eu_used <= eu_limit)
);
revoke delete on eu_budget from ${app};

create table project_partner (
  id uuid primary key,
  project_id uuid not null,
  measure text not null,
  partner text not null,
  joined_on date not null,
  withdrew_on date check (withdrew_on >= joined_on),
  reason text,
  version integer not null,
  foreign key (project_id, measure) references project (id, measure),
  check ((withdrew_on is null) = (reason is null)),
  constraint partner_once_in_project exclude using gist
    (project_id with =, partner with =, daterange(joined_on, withdrew_on) with &&),
  constraint partner_in_one_regional_project exclude using gist
    (partner with =, daterange(joined_on, withdrew_on) with &&) where (measure = '9.2.2.1')
);
comment on column project_partner.partner is
  'territory code of the partner municipality; named so because partnerships are published, not scoped';
