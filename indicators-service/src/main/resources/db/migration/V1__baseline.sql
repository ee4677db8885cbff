-- What the indicators are and what they are counted from, in the order of the packages: definitions with targets and
-- published values, facts from the events of the other services, values of a day.
-- No row belongs to a municipality: persons are known by a random reference only, and are counted, not shown.

-- definition: only a migration changes these tables; the service can neither define an indicator nor move a target ------

create table indicator (
  id text primary key,
  position integer not null unique,
  measure text not null,
  scope text not null,
  kind text not null,
  title_en text not null,
  title_lv text not null,
  unit text not null,
  direction text not null default 'RISING' check (direction in ('RISING', 'FALLING')),
  baseline numeric,
  starts_on date,
  note text,
  check (direction = 'RISING' or baseline is not null)
);
comment on column indicator.scope is 'the whole country, or one round of a measure';
comment on column indicator.baseline is 'where a falling indicator starts';
comment on column indicator.starts_on is 'the first day of a period whose last day is the target';

-- Amendments change targets: each version stays. A version is a number, a range or a day, never two of them.
create table target (
  indicator text not null references indicator,
  version integer not null,
  in_force_from date,
  exactly numeric,
  at_least numeric,
  at_most numeric,
  day date,
  reached_by text,
  source text not null,
  primary key (indicator, version),
  check (num_nonnulls(exactly, at_least, day) = 1),
  check ((at_least is null) = (at_most is null) and at_least <= at_most)
);
comment on column target.in_force_from is 'empty: since the programme began';
comment on column target.reached_by is 'a year or a day, as precisely as the source says';

create table published (
  indicator text not null references indicator,
  as_of date not null,
  value numeric not null,
  source text not null,
  primary key (indicator, as_of)
);
comment on table published is 'what the Ministry of Welfare has published: shown beside a value, never used for one';

-- In the municipalities of which day those in partnerships are counted: the programme set its number among the
-- 119 of before 2021 and published it so after the first reform; since the second they are those of the day.
create table counted_in (
  in_force_from date primary key,
  territories_of date
);
comment on column counted_in.territories_of is 'empty: of the day asked for';

revoke insert, update, delete on indicator, target, published, counted_in from ${app};

-- fact: what has happened, so that a value of any day is a query ------------------------------------------------------
-- One row for one thing that happened; the events of one aggregate are told apart by their sequence, so that the order of
-- arrival does not matter.

-- The steps of the way out of the institution are facts of their own.
create table person_fact (
  kind text not null check (kind in (
    'ENROLLED', 'ASSESSED', 'SERVICE_STARTED', 'PREPARATION', 'TRIAL_STAY', 'TRIAL_STAY_END', 'MOVE',
    'INDEPENDENT_LIFE', 'PLACEMENT', 'RETURN')),
  source uuid not null,
  sequence bigint not null,
  client_ref uuid not null,
  target_group text,
  measure text,
  project text,
  on_date date,
  detail text,
  annulled boolean not null default false,
  primary key (kind, source),
  check (annulled or num_nulls(target_group, measure, project, on_date) = 0)
);
comment on column person_fact.source is 'the enrolment, assessment, grant or step that the fact is of';
comment on column person_fact.detail is 'of a placement: with whom the child lives';
create index person_fact_counted on person_fact (kind, measure, target_group, on_date) where not annulled;
create index person_fact_returned on person_fact (on_date) where kind = 'RETURN' and not annulled;

-- A person may have had two references. The facts stay as they were told; who counts persons counts these.
create view counted_fact with (security_invoker = true) as
  select f.kind, f.sequence, f.target_group, f.measure, f.project, f.on_date, f.detail,
         coalesce(a.means, f.client_ref) as person
  from person_fact f left join alias a on a.id = f.client_ref
  where not f.annulled;

create table place (
  id uuid primary key,
  project text not null,
  category text not null,
  planned integer,
  planned_told bigint not null default 0,
  started integer,
  started_on date,
  started_told bigint,
  created integer,
  created_on date,
  created_told bigint,
  withdrawn_on date,
  withdrawn_told bigint
);
comment on table place is 'a line of a DI plan, with what is planned, or a creation of places of one, with what is begun';

create table branch (
  id uuid primary key,
  sequence bigint not null,
  kind text not null,
  supported_for_closure boolean not null,
  closed_on date,
  closed_told bigint
);

create table di_plan (
  id uuid primary key,
  sequence bigint not null,
  project text not null,
  approved_on date
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

-- value ---------------------------------------------------------------------------------------------------------------

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

-- Whether anything is told of on or before a day: before that no value is known, which is not zero.
create function told(as_of date) returns boolean language sql stable as
$$
  select exists (select from project where submitted_on <= as_of)
      or exists (select from person_fact where on_date <= as_of)
      or exists (select from partner_change where on_date <= as_of)
      or exists (select from contract_version where signed_on <= as_of)
      or exists (select from di_plan where approved_on <= as_of)
      or exists (select from branch where closed_on <= as_of)
      or exists (select from place where started_on <= as_of or created_on <= as_of)
$$;

-- The inbox says what was counted last; its two times say how long an event took to count.
create index inbox_effective_at on inbox (effective_at);

-- The programme's own: every national indicator, target, published value, funding total and deadline of its documents -------
-- The published infographic carries no date; its page lists it as of 2022-03-31, and that date is used.

insert into indicator (id, position, measure, scope, kind, title_en, title_lv, unit, direction, baseline, starts_on, note) values
  ('N01', 1, '9.2.2.1', 'NATIONAL', 'OUTPUT', 'Adults with mental impairments (GRT) assessed',
   'Izvērtētas cilvēku ar GRT individuālās vajadzības', 'PERSONS', 'RISING', null, null,
   null),
  ('N02', 2, '9.2.2.1', 'NATIONAL', 'OUTPUT', 'Children in out-of-family care assessed',
   'Izvērtētas ārpusģimenes aprūpē esošo bērnu individuālās vajadzības', 'PERSONS', 'RISING', null, null,
   null),
  ('N03', 3, '9.2.2.1', 'NATIONAL', 'OUTPUT', 'Children with functional impairments (FT) assessed',
   'Izvērtētas bērnu ar FT individuālās vajadzības', 'PERSONS', 'RISING', null, null,
   'no target stated in the source'),
  ('N04', 4, '9.2.2.1', 'NATIONAL', 'OUTPUT', 'Adults with GRT who received (published actual: started receiving) community-based services',
   'Sniegti sabiedrībā balstīti sociālie pakalpojumi cilvēkiem ar GRT', 'PERSONS', 'RISING', null, null,
   'actual is worded as services STARTED (uzsākta); later amendment drafts (22-TA-133, 22-TA-2910) reduce the GRT indicator; new value not found'),
  ('N05', 5, '9.2.2.1', 'NATIONAL', 'OUTPUT', 'Children with FT who received (started receiving) community-based services',
   'Sniegti sabiedrībā balstīti sociālie pakalpojumi bērniem ar FT', 'PERSONS', 'RISING', null, null,
   'actual is worded as services STARTED'),
  ('N06', 6, '9.2.2.1', 'NATIONAL', 'MONITORING', 'Legal representatives who started receiving services',
   'Pakalpojumi likumiskajiem pārstāvjiem', 'PERSONS', 'RISING', null, null,
   'no target in the source'),
  ('N07', 7, '9.2.2.1', 'NATIONAL', 'RESULT', 'Adults with GRT who started independent life outside long-term institutions',
   'Patstāvīgu dzīvi uzsākuši cilvēki ar GRT', 'PERSONS', 'RISING', null, null,
   'no actual in the source'),
  ('N08', 8, '9.2.2.1', 'NATIONAL', 'RESULT', 'Children in institutional care (decrease)',
   'Samazinājies bērnu skaits institucionālajā aprūpē', 'PERSONS', 'FALLING', 1799, null,
   'direction: decrease; baseline year not stated'),
  ('N09', 9, '9.2.2.1', 'NATIONAL', 'OUTPUT', 'State social care centre (VSAC) branches supported for closure and closed',
   'Slēgšanai atbalstītas un slēgtas VSAC filiāles', 'BRANCHES', 'RISING', null, null,
   null),
  ('N10', 10, '9.3.1.1', 'NATIONAL', 'OUTPUT', 'Community-based service places created/equipped for adults with GRT and children with FT',
   'Izveidotas un/vai labiekārtotas sabiedrībā balstītu sociālo pakalpojumu vietas cilvēkiem ar GRT un bērniem ar FT', 'PLACES', 'RISING', null, null,
   'actual is places whose creation has STARTED; belongs to 9.3.1.1 by its position in the source (second bullet block)'),
  ('N11', 11, '9.3.1.1', 'NATIONAL', 'OUTPUT', 'Places created/equipped for child care in a family-like environment',
   'Izveidotas un/vai labiekārtotas pakalpojumu vietas bērnu aprūpei ģimeniskā vidē', 'PLACES', 'RISING', null, null,
   'actual is places whose creation has STARTED'),
  ('N12', 12, '9.3.1.1', 'NATIONAL', 'RESULT', 'Share of people with GRT living outside an institution with community services available',
   'Līdz 26%-45% palielināts to cilvēku ar GRT īpatsvars, kas dzīvo ārpus institūcijas un kam pieejami sabiedrībā balstīti sociālie pakalpojumi', 'PERCENT', 'RISING', null, null,
   'AMBIGUOUS wording "to 26%-45%": may be a range or from 26 to 45; kept as a range'),
  ('N13', 13, '9.2.2.3', 'NATIONAL', 'OUTPUT', 'Children with FT who received community-based services',
   'Sniegti sabiedrībā balstīti sociālie pakalpojumi bērniem ar FT', 'PERSONS', 'RISING', null, null,
   'see N14-N16 for the parts; not additive with N05 unless persons are de-duplicated'),
  ('N14', 14, '9.2.2.3', 'ROUND_1', 'OUTPUT', 'Children with FT supported, round 1 (14 projects, finished)',
   '1. kārta: atbalsts bērniem ar FT', 'PERSONS', 'RISING', null, null,
   null),
  ('N15', 15, '9.2.2.3', 'ROUND_2', 'OUTPUT', 'Children with FT contracted, round 2 (19 projects)',
   '2. kārta: noslēgti līgumi pakalpojumu sniegšanai bērniem ar FT', 'PERSONS', 'RISING', null, null,
   '804 = contracted number; 434 = services started'),
  ('N16', 16, '9.2.2.3', 'ROUND_1', 'PROJECT_COUNT', 'Projects, round 1',
   '1. kārta: projekti', 'PROJECTS', 'RISING', null, null,
   null),
  ('N17', 17, '9.2.2.3', 'ROUND_2', 'PROJECT_COUNT', 'Projects, round 2 (contracted of 32 submitted)',
   '2. kārta: projekti', 'PROJECTS', 'RISING', null, null,
   '32 applications submitted'),
  ('N18', 18, '9.2.2.1', 'NATIONAL', 'PROCESS', 'Municipalities in DI partnerships',
   'Izveidota partnerība ar pašvaldībām', 'MUNICIPALITIES', 'RISING', null, null,
   'of 119 pre-2021 municipalities; since 2025-07-01 of those of the day'),
  ('N19', 19, '9.2.2.1', 'NATIONAL', 'PROCESS', 'Regional DI plans developed and approved',
   'Izstrādāti un apstiprināti plānošanas reģionu DI plāni', 'PLANS', 'RISING', null, null,
   null),
  ('N20', 20, '9.2.2.1', 'NATIONAL', 'PROCESS', 'Planning-region projects',
   'Plānošanas reģionu projekti', 'PROJECTS', 'RISING', null, null,
   null),
  ('N21', 21, '9.3.1.1', 'NATIONAL', 'PROJECT_COUNT', 'Contracts for infrastructure projects',
   'Noslēgti līgumi par projektu īstenošanu', 'CONTRACTS', 'RISING', null, null,
   '8 withdrew: Dundagas, Apes, Stopiņu, Riebiņu, Ropažu, Aglonas, Dagdas, Kokneses novads'),
  ('N22', 22, '9.3.1.1', 'ROUND_1', 'PROJECT_COUNT', 'Large-city municipalities, round 1',
   '1. kārta: lielās pilsētas', 'MUNICIPALITIES', 'RISING', null, null,
   null),
  ('N23', 23, '9.3.1.1', 'ROUND_2', 'PROJECT_COUNT', 'Municipalities, round 2',
   '2. kārta: pašvaldības', 'MUNICIPALITIES', 'RISING', null, null,
   '8 + 64 = 72'),
  ('F01', 24, '9.2.2.1', 'NATIONAL', 'FUNDING', 'Total funding (ESF + state budget)',
   'DI programmas finansējums 9.2.2.1', 'EUR', 'RISING', null, null,
   null),
  ('F02', 25, '9.3.1.1', 'NATIONAL', 'FUNDING', 'Total funding (ERDF + national public)',
   'DI programmas finansējums 9.3.1.1', 'EUR', 'RISING', null, null,
   null),
  ('F03', 26, '9.2.2.3', 'NATIONAL', 'FUNDING', 'Total funding (ESF + state budget)',
   'DI programmas finansējums 9.2.2.3', 'EUR', 'RISING', null, null,
   null),
  ('D01', 27, '9.2.2.1', 'NATIONAL', 'DEADLINE', 'Projects end no later than',
   'Projektu īstenošanas ilgums līdz', 'DATE', 'RISING', null, null,
   null),
  ('D02', 28, '9.3.1.1', 'NATIONAL', 'DEADLINE', 'Projects end (individual, not later than)',
   'Ilgums individuāls, nepārsniedzot', 'DATE', 'RISING', null, null,
   null),
  ('D03', 29, '9.2.2.3', 'NATIONAL', 'DEADLINE', 'Project length not more than',
   'Projektu īstenošanas ilgums individuāls, nepārsniedzot', 'MONTHS', 'RISING', null, null,
   null),
  ('P01', 30, '9.2.2.2', 'NATIONAL', 'OUTPUT', 'Community-based financing mechanisms developed',
   'Izstrādāti sabiedrībā balstīti finansēšanas mehānismi', 'MECHANISMS', 'RISING', null, null,
   null),
  ('P02', 31, '9.2.2.2', 'NATIONAL', 'OUTPUT', 'Support-person service with its introduction mechanism developed',
   'Izstrādāts atbalsta personas pakalpojums un tā ieviešanas mehānisms', 'SERVICES', 'RISING', null, null,
   null),
  ('P03', 32, '9.2.2.2', 'NATIONAL', 'OUTPUT', 'Target-group persons involved in pilot projects',
   'Izmēģinājumprojektos iesaistītas mērķa grupas personas', 'PERSONS', 'RISING', null, null,
   null),
  ('P04', 33, '9.2.2.2', 'NATIONAL', 'FUNDING', 'Total funding',
   'Kopējais finansējums', 'EUR', 'RISING', null, null,
   null),
  ('P05', 34, '9.2.2.2', 'NATIONAL', 'FUNDING', 'ESF funding',
   'ESF finansējums', 'EUR', 'RISING', null, null,
   '85% of the total, rounded down to the whole euro'),
  ('P06', 35, '9.2.2.2', 'NATIONAL', 'FUNDING', 'State budget funding',
   'Valsts budžeta finansējums', 'EUR', 'RISING', null, null,
   null),
  ('P07', 36, '9.2.2.2', 'NATIONAL', 'DEADLINE', 'Project period 01.07.2016-31.03.2021',
   'Projekta īstenošanas periods', 'DATE', 'RISING', null, date '2016-07-01',
   null);

insert into target (indicator, version, exactly, at_least, at_most, day, reached_by, source)
select indicator, 1, exactly::numeric, at_least::numeric, at_most::numeric, day::date, reached_by, 'programme documents'
from (values
  ('N01', 2100, null, null, null, '2023'),
  ('N02', 1198, null, null, null, '2023'),
  ('N04', 2100, null, null, null, '2023'),
  ('N05', 2270, null, null, null, '2023'),
  ('N07', 700, null, null, null, '2023'),
  ('N08', 720, null, null, null, '2023'),
  ('N09', 3, null, null, null, '2023'),
  ('N10', 2473, null, null, null, '2023'),
  ('N11', 250, null, null, null, '2023'),
  ('N12', null, 26, 45, null, '2023'),
  ('N13', 1300, null, null, null, '2023'),
  ('N15', 804, null, null, null, null),
  ('N16', 14, null, null, null, null),
  ('N17', 19, null, null, null, null),
  ('N19', 5, null, null, null, null),
  ('N21', 80, null, null, null, null),
  ('N22', 8, null, null, null, null),
  ('N23', 64, null, null, null, null),
  ('F01', 49679951, null, null, null, '2023-12-31'),
  ('F02', 54825653, null, null, null, '2022-12-31'),
  ('F03', 4966963, null, null, null, '2023'),
  ('D01', null, null, null, '2023-12-31', '2023-12-31'),
  ('D02', null, null, null, '2022-12-31', '2022-12-31'),
  ('D03', 18, null, null, null, null),
  ('P01', 2, null, null, null, '2021-03-31'),
  ('P02', 1, null, null, null, '2021-03-31'),
  ('P03', 630, null, null, null, '2021-03-31'),
  ('P04', 4727073.00, null, null, null, '2021-03-31'),
  ('P05', 4018012, null, null, null, '2021-03-31'),
  ('P06', 709061, null, null, null, '2021-03-31'),
  ('P07', null, null, null, '2021-03-31', '2021-03-31')
) as row (indicator, exactly, at_least, at_most, day, reached_by);

insert into published (indicator, as_of, value, source)
select indicator, date '2022-03-31', value, 'Ministry of Welfare, infographic of the DI programme'
from (values
  ('N01', 2362),
  ('N02', 1128),
  ('N03', 2156),
  ('N04', 646),
  ('N05', 1354),
  ('N06', 625),
  ('N09', 2),
  ('N10', 332),
  ('N11', 28),
  ('N14', 523),
  ('N15', 434),
  ('N16', 14),
  ('N17', 19),
  ('N18', 115),
  ('N19', 5),
  ('N20', 5),
  ('N21', 72)
) as row (indicator, value);

insert into counted_in (in_force_from, territories_of) values ('-infinity', '2021-06-30'), ('2025-07-01', null);
