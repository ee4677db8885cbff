-- The register's tables, in the order of its packages: providers, registrations, institutions, regional DI plans, places.

-- Equality beside a range in one exclusion constraint (a trusted extension: the database's owner may create it).
create extension if not exists btree_gist;

-- A name or an address as people write it: without diacritics, in any letter case, with single spaces. A search is by what
-- people write: neither quotation marks nor the kind of a dash say anything.
create function folded(written text) returns text language sql immutable strict parallel safe as
$$
  select lower(regexp_replace(translate(regexp_replace(normalize(written, NFKD), U&'[\0300-\036F]', '', 'g'),
    U&'\2010\2011\2012\2013\2014\2015\2212\0022\0027\0060\2018\2019\201A\201B\201C\201D\201E\201F\2032\2039\203A\00AB\00BB',
    '-------'), '\s+', ' ', 'g'))
$$;

-- provider: open data (MK 385 p.2), so neither providers nor registrations have a row scope -------------------------

create table provider (
  id uuid primary key,
  registration_number text not null unique check (registration_number ~ '^[0-9]{11}$'),
  name text not null,
  legal_status text not null,
  municipality text not null,
  recorded_on date not null,
  version integer not null
);

-- registration -----------------------------------------------------------------------------------------------

-- An application is the provider's own until it is decided.
create table registration_application (
  id uuid primary key,
  provider text not null references provider (registration_number),
  service_type text not null,
  address_code text not null,
  address text not null,
  municipality text not null,
  form text not null,
  planned_clients integer not null check (planned_clients > 0),
  client_age_sex text not null,
  client_groups text[] not null,
  web_pages text[] not null,
  phones text[] not null,
  emails text[] not null,
  submitted_on date not null,
  status text not null check (status in ('SUBMITTED', 'POSTPONED', 'REGISTERED', 'REFUSED')),
  version integer not null
);
create index registration_application_provider on registration_application (provider, id);
call row_scope_on('registration_application', 'provider');

create table application_decision (
  id uuid primary key,
  application_id uuid not null references registration_application (id),
  provider text not null,
  decision text not null check (decision in ('REGISTER', 'POSTPONE', 'REFUSE')),
  decided_on date not null,
  reason text,
  check (decision = 'REGISTER' or reason is not null)
);
create index application_decision_application on application_decision (application_id, id);
call row_scope_on('application_decision', 'provider');
revoke update, delete on application_decision from ${app};

-- The last register number given out. A sequence would leave a gap at every rollback.
create table register_counter (
  only_row boolean primary key default true check (only_row),
  last integer not null check (last >= 0)
);
insert into register_counter (last) values (0);
revoke insert, delete on register_counter from ${app};

create table registration (
  id uuid primary key,
  register_number text not null unique check (register_number ~ '^[1-9][0-9]*$'),
  application_id uuid not null unique references registration_application (id),
  provider text not null references provider (registration_number),
  provider_name text not null,
  legal_status text not null,
  service_type text not null,
  address_code text not null,
  address text not null,
  municipality text not null,
  form text not null,
  planned_clients integer not null check (planned_clients > 0),
  client_age_sex text not null,
  client_groups text[] not null,
  web_pages text[] not null,
  phones text[] not null,
  emails text[] not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  status text not null check (status in ('REGISTERED', 'EXCLUDED', 'EXPIRED')),
  ended_on date check (ended_on >= valid_from),
  end_reason text,
  version integer not null,
  held daterange not null generated always as (
    daterange(valid_from, case when ended_on is not null then ended_on else valid_to + 1 end)) stored,
  check ((status = 'REGISTERED') = (ended_on is null)),
  -- One registration per provider, service type and address at a time (MK 385 p.5-6).
  constraint one_registration_at_a_time
    exclude using gist (provider with =, service_type with =, address_code with =, held with &&)
);
create index registration_place on registration (municipality, service_type, id);
revoke delete on registration from ${app};

-- institution: state and municipal care institutions are public bodies, their rows have no row scope ----------------

-- What the spellings of one name have in common: signs say nothing, nor case, diacritics, look-alike letters, spaces and
-- dashes (but between two digits), nor the sign of a number; a care centre is named in full or by its initials.
create function name_key(written text) returns text language sql immutable strict parallel safe
return replace(replace(
  reference_key(regexp_replace(regexp_replace(folded(written collate "pg_c_utf8"),
    '[^[:alnum:]]+', ' ', 'g'), '\mn[ro] ?(?=[0-9])', '', 'g')),
  'VALSTSSOCIALASAPRUPESCENTRS', 'VSAC'), 'BERNUSOCIALASAPRUPESCENTRS', 'BSAC');

create table institution (
  id uuid primary key,
  kind text not null check (kind in ('VSAC', 'BSAC')),
  name text not null,
  municipality text not null,
  recorded_on date not null,
  version integer not null
);
create unique index institution_name_once on institution (kind, name_key(name));

create table branch (
  id uuid primary key,
  institution_id uuid not null references institution (id),
  kind text not null,
  name text not null,
  municipality text not null,
  recorded_on date not null,
  supported_for_closure boolean not null,
  planned_closure_on date,
  closed_on date,
  status text not null check (status in ('OPEN', 'CLOSING', 'CLOSED')),
  version integer not null,
  check ((status = 'CLOSED') = (closed_on is not null))
);
create unique index branch_name_once on branch (institution_id, name_key(name));

-- plan -----------------------------------------------------------------------------------------------------

create table di_plan (
  id uuid primary key,
  project text not null unique,
  region text not null,
  title text not null,
  drafted_on date not null,
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
  submitted_on date,
  decided_on date,
  decision_number text,
  decision_reason text,
  version integer not null,
  check (status <> 'APPROVED' or (decided_on is not null and decision_number is not null))
);
call row_scope_on('di_plan', 'project');

create table places (
  id uuid primary key,
  plan_id uuid not null references di_plan (id),
  project text not null,
  municipality text not null,
  service_type text not null,
  category text not null check (category in ('COMMUNITY', 'FAMILY_LIKE')),
  places integer not null check (places > 0),
  planned_for date not null,
  started_on date,
  finished_on date check (finished_on >= started_on),
  status text not null check (status in ('DRAFT', 'PLANNED', 'CREATING', 'CREATED')),
  version integer not null,
  check ((status in ('CREATING', 'CREATED')) = (started_on is not null)),
  check ((status = 'CREATED') = (finished_on is not null))
);
create index places_plan on places (plan_id, id);
create index places_municipality on places (municipality, id);
call row_scope_on('places', 'municipality');

-- capacity: how many places there are is open data, so no row scope; place_hold says by which municipality places are held
-- on which days, and not for whom. Free is computed, never written ------------------------------------------------

-- A capacity follows its registration when that is corrected.
create unique index registration_service on registration (id, service_type, municipality);

create table capacity (
  id uuid primary key,
  registration_id uuid not null,
  provider text not null references provider (registration_number),
  service_type text not null,
  municipality text not null,
  target_group text not null,
  unit text not null,
  updated_at timestamptz not null,
  told_free integer not null,
  version integer not null,
  constraint capacity_once unique (registration_id, target_group),
  constraint capacity_of_registration foreign key (registration_id, service_type, municipality)
    references registration (id, service_type, municipality) on update cascade
);
comment on column capacity.told_free is 'how many places are free from today on, as others were told last';
create index capacity_place on capacity (municipality, service_type, id);
revoke delete on capacity from ${app};

-- How many places there are from a day on, until the next such day; none before the first.
create table capacity_level (
  id uuid primary key,
  capacity_id uuid not null references capacity (id),
  valid_from date not null,
  maximum integer not null check (maximum >= 0),
  funded integer not null check (funded between 0 and maximum),
  project_number text,
  version integer not null,
  check ((funded > 0) = (project_number is not null)),
  constraint capacity_level_once unique (capacity_id, valid_from)
);
revoke delete on capacity_level from ${app};

create table place_hold (
  id uuid primary key,
  capacity_id uuid not null references capacity (id),
  holder text not null,
  kind text not null check (kind in ('AGREED', 'PLACED', 'RESERVED')),
  places integer not null check (places > 0),
  first_day date not null,
  last_day date check (last_day >= first_day),
  held_until date check ((held_until is not null) = (kind = 'RESERVED'))
);
comment on table place_hold is 'what takes places: the id is that of the agreement, placement or reservation';
comment on column place_hold.holder is 'ATVK code of the municipality that has the places';
comment on column place_hold.held_until is 'last day on which a reservation holds its place; from the next day it holds none';
create index place_hold_days on place_hold (capacity_id, first_day);

-- Latvia's day, as the service tells it.
create function register_day() returns date language sql stable as
$$ select coalesce(nullif(current_setting('atbalsts.today', true), '')::date, (now() at time zone 'Europe/Riga')::date) $$;

-- The numbers of one day. A municipality that has an agreement uses its agreed places first: it holds the agreed number or
-- the places taken by it, whichever is more.
create function places_on(of_capacity uuid, on_day date)
  returns table (maximum integer, funded integer, project_number text, occupied integer, used integer)
  language sql stable as
$$
  select coalesce(l.maximum, 0), coalesce(l.funded, 0), l.project_number, h.occupied, h.used
    from (
      select coalesce(sum(m.placed), 0)::integer as occupied,
             coalesce(sum(greatest(m.agreed, m.placed + m.reserved)), 0)::integer as used
        from (
          select coalesce(sum(p.places) filter (where p.kind = 'AGREED'), 0) as agreed,
                 coalesce(sum(p.places) filter (where p.kind = 'PLACED'), 0) as placed,
                 coalesce(sum(p.places) filter (where p.kind = 'RESERVED'), 0) as reserved
            from place_hold p
           where p.capacity_id = of_capacity
             and p.first_day <= on_day
             and (p.last_day is null or p.last_day >= on_day)
             and (p.held_until is null or p.held_until >= register_day())
           group by p.holder) m) h
    left join lateral (
      select * from capacity_level c
       where c.capacity_id = of_capacity and c.valid_from <= on_day
       order by c.valid_from desc limit 1) l on true
$$;

-- Between these days nothing gets tighter: more is held only from the first day of a hold, there is less only from the first
-- day of a level.
create function tight_days(of_capacity uuid, first date, last date) returns table (day date) language sql stable as
$$
  select first
  union select p.first_day from place_hold p
   where p.capacity_id = of_capacity and p.first_day > first and (last is null or p.first_day <= last)
  union select c.valid_from from capacity_level c
   where c.capacity_id = of_capacity and c.valid_from > first and (last is null or c.valid_from <= last)
$$;

-- The first of these days on which more places are held than there are.
create function overbooked_day(of_capacity uuid, first date, last date)
  returns table (day date, maximum integer, used integer) language sql stable as
$$
  select t.day, p.maximum, p.used
    from tight_days(of_capacity, first, last) t, lateral places_on(of_capacity, t.day) p
   where p.used > p.maximum
   order by t.day limit 1
$$;

-- How many places can be had from a day on without an end.
create function places_free_from(of_capacity uuid, first date) returns integer language sql stable as
$$
  select greatest(min(p.maximum - p.used), 0)
    from tight_days(of_capacity, first, null) t, lateral places_on(of_capacity, t.day) p
$$;

-- The last word, at commit: the use cases refuse earlier, and say why. The holders of one capacity take turns here too.
create function no_day_is_overbooked() returns trigger language plpgsql as
$$
declare
  first date;
  over record;
begin
  first := case tg_table_name when 'place_hold' then (to_jsonb(new) ->> 'first_day')::date
                              else (to_jsonb(new) ->> 'valid_from')::date end;
  perform 1 from capacity where id = new.capacity_id for no key update;
  select * into over from overbooked_day(new.capacity_id, first, (to_jsonb(new) ->> 'last_day')::date);
  if found then
    raise exception 'capacity % is overbooked on %: % of % places', new.capacity_id, over.day, over.used, over.maximum
      using errcode = 'exclusion_violation';
  end if;
  return null;
end
$$;
create constraint trigger no_day_is_overbooked after insert or update on place_hold
  deferrable initially deferred for each row execute function no_day_is_overbooked();
create constraint trigger no_day_is_overbooked after insert or update on capacity_level
  deferrable initially deferred for each row execute function no_day_is_overbooked();

-- placement: for whom a place is taken or kept, by ids that say nothing outside assessment-service --------------------

create table placement (
  id uuid primary key,
  capacity_id uuid not null references capacity (id),
  registration_id uuid not null,
  provider text not null,
  municipality text not null,
  grant_id uuid not null,
  client_ref uuid not null,
  first_day date not null,
  last_day date check (last_day >= first_day),
  held_until date,
  status text not null check (status in ('RESERVED', 'LAPSED', 'PLACED', 'ENDED', 'ANNULLED')),
  reason text,
  version integer not null,
  check (status <> 'RESERVED' or held_until is not null),
  check (status <> 'ENDED' or last_day is not null),
  constraint grant_has_one_place exclude using gist
    (grant_id with =, daterange(first_day, last_day, '[]') with &&) where (status in ('PLACED', 'ENDED'))
);
create index placement_capacity on placement (capacity_id, id);
create index placement_municipality on placement (municipality, id);
create index placement_provider on placement (provider, id);
create index placement_due on placement (id) where status in ('RESERVED', 'PLACED');
call row_scope_on('placement', 'municipality');
-- Its provider reads who has a place with it.
create policy read_by_provider on placement for select using (provider = any ((select sees())::text[]));
revoke delete on placement from ${app};

-- agreement: places that one municipality buys of a provider; it holds once both have given their word ---------------

create table cooperation_agreement (
  id uuid primary key,
  capacity_id uuid not null references capacity (id),
  registration_id uuid not null,
  provider text not null,
  municipality text not null,
  agreement_number text not null,
  first_day date not null,
  last_day date,
  places integer not null check (places > 0),
  price numeric(14, 2) not null check (price >= 0),
  price_unit text not null,
  status text not null check (status in ('PROPOSED', 'IN_FORCE', 'DECLINED', 'ENDED')),
  entered_by text not null check (entered_by in ('BUYER', 'PROVIDER')),
  reason text,
  amendment_last_day date,
  amendment_places integer check (amendment_places > 0),
  amendment_price numeric(14, 2) check (amendment_price >= 0),
  amendment_reason text,
  amendment_by text check (amendment_by in ('BUYER', 'PROVIDER')),
  version integer not null,
  check (last_day >= first_day - 1),
  check ((amendment_by is null) = (amendment_places is null))
);
comment on column cooperation_agreement.municipality is 'ATVK code of the municipality that buys';
comment on column cooperation_agreement.last_day is 'the day before the first where it never held';
create index cooperation_agreement_municipality on cooperation_agreement (municipality, id);
create index cooperation_agreement_provider on cooperation_agreement (provider, id);
create unique index cooperation_agreement_number
  on cooperation_agreement (provider, municipality, capacity_id, reference_key(agreement_number)) where (status <> 'DECLINED');
call row_scope_on('cooperation_agreement', 'municipality');
create policy of_its_provider on cooperation_agreement using (provider = any ((select sees())::text[]));
revoke delete on cooperation_agreement from ${app};

-- price: what a registered service costs is open data, so no row scope ------------------------------------------------

create table listed_price (
  id uuid primary key,
  registration_id uuid not null references registration (id),
  provider text not null,
  first_day date not null,
  last_day date check (last_day >= first_day),
  unit text not null,
  amount numeric(14, 2) not null check (amount >= 0),
  annulled boolean not null,
  reason text,
  version integer not null,
  constraint one_price_a_day exclude using gist
    (registration_id with =, unit with =, daterange(first_day, last_day, '[]') with &&) where (not annulled)
);
create index listed_price_registration on listed_price (registration_id, id);
revoke delete on listed_price from ${app};

-- waiting: who waits for a place, by ids that say nothing outside assessment-service ----------------------------------

create table waiting_entry (
  id uuid primary key,
  municipality text not null,
  grant_id uuid not null unique,
  client_ref uuid not null,
  service_type text not null,
  target_group text not null,
  registration_id uuid,
  urgency text not null check (urgency in ('URGENT', 'ORDINARY')),
  since date not null,
  status text not null check (status in ('WAITING', 'LEFT')),
  reason text,
  version integer not null,
  check (status <> 'LEFT' or reason is not null)
);
create index waiting_entry_order on waiting_entry (municipality, urgency desc, since, id);
call row_scope_on('waiting_entry', 'municipality');
revoke delete on waiting_entry from ${app};
