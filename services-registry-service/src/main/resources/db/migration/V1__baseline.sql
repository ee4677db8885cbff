-- The register's tables, in the order of its packages: providers, registrations, guides, documents, institutions, regional DI plans, places.

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

-- The words of an entry, as a search of beginnings of words compares them.
create function register_words(number text, provider text, address text, form text, clients text, client_groups text[])
returns tsvector language sql immutable parallel safe
return array_to_tsvector(string_to_array(trim(regexp_replace(folded(
  concat_ws(' ', number, provider, address, form, clients, array_to_string(client_groups, ' ')) collate "pg_c_utf8"),
  '[^[:alnum:]]+', ' ', 'g')), ' '));

-- Whether one of the words begins so.
create function has_word(words tsvector, beginning text) returns boolean language sql immutable parallel safe
return words @@ beginning::tsquery;

-- Kilometres between two points (WGS 84) on a sphere.
create function distance_km(latitude numeric, longitude numeric, other_latitude numeric, other_longitude numeric)
returns double precision language sql immutable strict parallel safe
return 6371.0088 * 2 * asin(sqrt(power(sin(radians((other_latitude - latitude)::double precision) / 2), 2)
  + cos(radians(latitude::double precision)) * cos(radians(other_latitude::double precision))
    * power(sin(radians((other_longitude - longitude)::double precision) / 2), 2)));

-- provider: open data (MK 385 p.2), so neither providers nor registrations have a row scope -------------------------

create table provider (
  id uuid primary key,
  registration_number text not null unique check (registration_number ~ '^[0-9]{11}$'),
  name text not null,
  legal_status text not null,
  municipality text not null,
  social_enterprise boolean not null,
  units jsonb not null,
  contacts jsonb not null,
  recorded_on date not null,
  version integer not null
);

-- registration -----------------------------------------------------------------------------------------------

-- An application is the provider's own until it is decided. A service is given at an address or, without a place of its
-- own, in a service area. written_on is the day as of which the service stands there: its codes are those of that day.
create table registration_application (
  id uuid primary key,
  provider text not null references provider (registration_number),
  service_type text not null,
  address_code text,
  address text,
  service_area varchar[],
  latitude numeric(8, 6),
  longitude numeric(9, 6) check ((longitude is null) = (latitude is null)),
  municipality text not null,
  form text not null,
  planned_clients integer not null check (planned_clients > 0),
  client_age_sex text not null,
  client_groups text[] not null,
  web_pages text[] not null,
  phones text[] not null,
  emails text[] not null,
  submitted_on date not null,
  written_on date not null,
  completed_on date check (completed_on >= submitted_on),
  complete_by date,
  withdrawn_on date check (withdrawn_on >= submitted_on),
  withdrawal_reason text,
  status text not null check (status in ('APPLIED', 'NEEDS_COMPLETION', 'REGISTERED', 'REFUSED', 'WITHDRAWN')),
  version integer not null,
  check (num_nonnulls(address_code, service_area) = 1 and num_nonnulls(address_code, address) in (0, 2)),
  check ((status = 'NEEDS_COMPLETION') = (complete_by is not null)),
  check ((status = 'WITHDRAWN') = (withdrawn_on is not null))
);
create index registration_application_provider on registration_application (provider, id);
call row_scope_on('registration_application', 'provider');

-- Decisions of applications and of registrations; subject is the id of either.
create table register_decision (
  id uuid primary key,
  subject uuid not null,
  provider text not null,
  decision text not null check (decision in
    ('REGISTER', 'POSTPONE', 'REFUSE', 'REOPEN', 'RENEW', 'SUSPEND', 'RESUME', 'EXCLUDE', 'REINSTATE')),
  decision_number text not null,
  decided_on date not null,
  ground text,
  reason text,
  complete_by date check (complete_by > decided_on),
  effective_on date,
  check (decision in ('REGISTER', 'RENEW') or reason is not null),
  check ((decision in ('POSTPONE', 'REFUSE', 'SUSPEND', 'EXCLUDE')) = (ground is not null)),
  check ((decision = 'POSTPONE') = (complete_by is not null))
);
create index register_decision_subject on register_decision (subject, id);
call row_scope_on('register_decision', 'provider');
revoke update, delete on register_decision from ${app};
grant update (decision_number, decided_on, ground, reason, effective_on) on register_decision to ${app};

-- What stood of a decision before it was corrected.
create table decision_correction (
  id uuid primary key,
  decision_id uuid not null references register_decision (id),
  provider text not null,
  decision_number text not null,
  decided_on date not null,
  ground text,
  reason text,
  effective_on date,
  corrected_on date not null,
  correction_reason text not null
);
create index decision_correction_decision on decision_correction (decision_id, id);
call row_scope_on('decision_correction', 'provider');
revoke update, delete on decision_correction from ${app};

-- What is known of an appeal of a decision; the last note stands.
create table decision_appeal (
  id uuid primary key,
  decision_id uuid not null references register_decision (id),
  provider text not null,
  lodged_on date not null,
  appeal_number text not null,
  outcome text not null check (outcome in ('PENDING', 'DISMISSED', 'ALLOWED', 'WITHDRAWN')),
  outcome_on date check (outcome_on >= lodged_on),
  check ((outcome = 'PENDING') = (outcome_on is null))
);
create index decision_appeal_decision on decision_appeal (decision_id, id);
call row_scope_on('decision_appeal', 'provider');
revoke update, delete on decision_appeal from ${app};

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
  -- null where it was taken over from the published register
  application_id uuid unique references registration_application (id),
  provider text not null references provider (registration_number),
  provider_name text not null,
  legal_status text not null,
  service_type text not null,
  address_code text,
  address text,
  service_area varchar[],
  latitude numeric(8, 6),
  longitude numeric(9, 6) check ((longitude is null) = (latitude is null)),
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
  status text not null check (status in ('REGISTERED', 'SUSPENDED', 'EXCLUDED', 'EXPIRED')),
  ended_on date check (ended_on >= valid_from),
  end_reason text,
  renewals integer not null check (renewals >= 0),
  quality_assessed_on date,
  quality_due_on date not null,
  version integer not null,
  -- what kind of place it is: an address, or, without one, any area
  place text not null generated always as (coalesce(address_code, 'AREA')) stored,
  words tsvector not null generated always as (
    register_words(register_number, provider_name, address, form, client_age_sex, client_groups)) stored,
  held daterange not null generated always as (
    daterange(valid_from, case when ended_on is not null then ended_on else valid_to + 1 end)) stored,
  check (num_nonnulls(address_code, service_area) = 1 and num_nonnulls(address_code, address) in (0, 2)),
  check ((status in ('REGISTERED', 'SUSPENDED')) = (ended_on is null)),
  -- One registration per provider, service type and address at a time (MK 385 p.5-6); one without a place of its own.
  constraint one_registration_at_a_time
    exclude using gist (provider with =, service_type with =, place with =, held with &&)
);
create index registration_place on registration (municipality, service_type, id);
create index registration_end on registration (valid_to, id) where ended_on is null;
create index registration_type on registration (service_type, id);
-- The whole register is read in this order, without sorting it.
create index registration_number on registration ((register_number::integer));
create index registration_words on registration using gin (words);
create index registration_point on registration (latitude) where latitude is not null;
revoke delete on registration from ${app};

-- From suspended_on to the day before resumed_on a registration does not hold; without resumed_on it is suspended still.
create table suspension (
  id uuid primary key,
  registration_id uuid not null references registration (id),
  suspended_on date not null,
  resumed_on date check (resumed_on >= suspended_on),
  constraint one_suspension_at_a_time
    exclude using gist (registration_id with =, daterange(suspended_on, resumed_on) with &&)
);
create index suspension_registration on suspension (registration_id, suspended_on);
revoke delete on suspension from ${app};

-- proposal -------------------------------------------------------------------------------------------------

-- What a provider proposes to change; its own until the registrar decides.
create table change_proposal (
  id uuid primary key,
  provider text not null references provider (registration_number),
  kind text not null check (kind in ('PROVIDER', 'REGISTRATION', 'RENEWAL')),
  subject_id uuid not null,
  proposed jsonb not null,
  -- What it would have changed when it was decided of or taken back.
  differences jsonb,
  proposed_on date not null,
  status text not null check (status in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  decided_on date check (decided_on >= proposed_on),
  reason text,
  version integer not null,
  check ((status in ('ACCEPTED', 'REFUSED')) = (decided_on is not null)),
  check (status <> 'REFUSED' or reason is not null),
  check ((status = 'PROPOSED') = (differences is null))
);
-- One of a kind waits at a time: the next is read against what the registrar has decided of the one before.
create unique index change_proposal_waits on change_proposal (subject_id, kind) where status = 'PROPOSED';
create index change_proposal_provider on change_proposal (provider, id);
call row_scope_on('change_proposal', 'provider');

-- guide: public data -------------------------------------------------------------------------------------------------

-- What an applicant prepares, and why; for every service type and kind of applicant where none is named. Versions of one
-- item share its key, and no day.
create table guide_item (
  id uuid primary key,
  item_key text not null check (item_key ~ '^[A-Z][A-Z0-9_]*$'),
  service_type text,
  applicant_kind text check (applicant_kind in
    ('MUNICIPALITY', 'STATE', 'ASSOCIATION', 'COMPANY', 'NATURAL_PERSON', 'OTHER')),
  position integer not null check (position between 1 and 999),
  what_lv text not null,
  what_en text not null,
  why_lv text not null,
  why_en text not null,
  legal_source text not null,
  source_status text not null check (source_status in ('SEEN', 'INFERRED', 'ASSUMED')),
  document_kind text,
  mandatory boolean not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  version integer not null,
  check (not mandatory or document_kind is not null),
  constraint one_guide_version_at_a_time
    exclude using gist (item_key with =, daterange(valid_from, valid_to, '[]') with &&)
);
revoke delete on guide_item from ${app};

-- From the facts at hand; sources are called as they are published, in Latvian. The regulations are of 2017; their first day is not among the facts,
-- so it is the first of that year.
insert into guide_item (id, item_key, service_type, applicant_kind, position, what_lv, what_en, why_lv, why_en, legal_source,
  source_status, document_kind, mandatory, valid_from, version)
select ('019a0000-0000-7000-8000-' || lpad((4096 + row_number() over ())::text, 12, '0'))::uuid, item.*, false, date '2017-01-01', 0
from (values
  ('WHO_MAY_REGISTER', null, null, 10, 'Pārliecinieties, ka esat tas, kuru reģistrē', 'Make sure that you are among those who are registered', 'Reģistrē valsts un pašvaldību institūcijas, juridiskas un fiziskas personas, kas sniedz likumā nosauktos sociālos pakalpojumus.', 'State and municipal institutions, legal and natural persons who give the social services named in the law are registered.', 'MK 385 p.3', 'SEEN', null),
  ('PROVIDER_RECORD', null, null, 20, 'Reģistrācijas numurs, nosaukums un juridiskais statuss', 'Registration number, name and legal status', 'Reģistrs tos publicē pie katras reģistrācijas; sniedzēju ieraksta vienreiz, pirms iesnieguma.', 'The register publishes them with each registration; a provider is recorded once, before it applies.', 'data.gov.lv, sociālo pakalpojumu sniedzēju reģistra dati', 'SEEN', null),
  ('NATURAL_PERSON_NUMBER', null, 'NATURAL_PERSON', 25, 'Noskaidrojiet pie reģistratora, ar kādu numuru jūs ieraksta', 'Ask the registrar under which number you are recorded', 'Kā veido fiziskas personas numuru, avotos nav atrasts; personas kodu šeit nekad neraksta.', 'How the number of a natural person is made was not found in the sources; a personal code is never written here.', 'MK 385 p.3', 'ASSUMED', null),
  ('ONE_PER_SERVICE_TYPE', null, null, 30, 'Katram pakalpojuma veidam savu iesniegumu', 'An application of its own for each service type', 'Viena reģistrācija ir vienam pakalpojuma veidam.', 'One registration is for one service type.', 'MK 385 p.5', 'SEEN', null),
  ('ONE_PER_ADDRESS', null, null, 40, 'Katrai adresei, struktūrvienībai vai filiālei savu iesniegumu', 'An application of its own for each address, unit or branch', 'Katru faktisko adresi reģistrē atsevišķi.', 'Each actual address is registered separately.', 'MK 385 p.6', 'SEEN', null),
  ('ADDRESS_CODE', null, null, 50, 'Adrese un tās kods (VZD kods)', 'The address and its code of the State Land Service', 'Pēc koda vienu adresi atšķir no citas, lai kā to raksta.', 'By the code one address is told from another, however it is written.', 'data.gov.lv, sociālo pakalpojumu sniedzēju reģistra dati: FaktiskaAdrese.VZDKods', 'SEEN', null),
  ('SERVICE_AREA', null, null, 55, 'Ja pakalpojumam nav savas vietas (mājās, pa tālruni, mobili): pašvaldības, kurās to sniedz', 'Where the service has no place of its own (at home, by phone, mobile): the municipalities in which it is given', 'Adreses vietā reģistrē apkalpes teritoriju; sniedzējam pakalpojuma veidam ir viena šāda reģistrācija.', 'The service area is registered instead of an address; a provider has one such registration for a service type.', 'MK 385 p.6-7', 'ASSUMED', null),
  ('MUNICIPAL_SOCIAL_OFFICE', 'MUNICIPAL_SOCIAL_SERVICE', 'MUNICIPALITY', 56, 'Sociālā dienesta pamatvieta', 'The basic place of the social service office', 'Pašvaldības sociālais dienests ar attāliem klientu punktiem reģistrē pamatvietu.', 'A municipal social service office with remote client points registers its basic place.', 'MK 385 p.7', 'SEEN', null),
  ('MUNICIPALITY_CODE', null, null, 60, 'Pašvaldības ATVK kods iesnieguma dienā', 'The ATVK code of the municipality on the day of the application', 'Pēc 2021. un 2025. gada reformas kodi ir citi; der tās dienas kods.', 'Codes changed with the reforms of 2021 and 2025; the code of that day counts.', 'Administratīvo teritoriju un teritoriālo vienību klasifikators (ATVK)', 'INFERRED', null),
  ('SERVICE_DESCRIPTION', null, null, 70, 'Forma, plānotais klientu skaits, klientu vecums un dzimums, klientu grupas', 'Form, planned number of clients, their age and sex, client groups', 'Reģistrs tos publicē.', 'The register publishes them.', 'data.gov.lv, sociālo pakalpojumu sniedzēju reģistra dati', 'SEEN', null),
  ('GROUP_HOME_PLACES', 'GROUP_HOME', null, 75, 'Grupu mājas vietu skaits, kāds tas ir', 'The number of places of the group home, as it is', 'Augšējā robeža avotos nav atrasta; reģistrā ir mājas ar 8 līdz 27 vietām.', 'No cap was found in the sources; homes of 8 to 27 places are in the register.', 'data.gov.lv, sociālo pakalpojumu sniedzēju reģistra dati', 'SEEN', null),
  ('CONTACTS', null, null, 80, 'Pakalpojuma kontaktinformācija', 'Contacts of the service', 'Reģistrs publicē tīmekļvietnes, tālruņus un e-pastu. Vadītāja vārdu šeit neraksta.', 'The register publishes web pages, telephone numbers and e-mail. The head is not named here.', 'data.gov.lv, sociālo pakalpojumu sniedzēju reģistra dati: KontaktInformacija', 'SEEN', null),
  ('STAFF', null, null, 90, 'Darbinieki ar piemērotu izglītību', 'Staff with suitable education', 'Darbinieku skaitu nosaka vadītājs. Ka sarakstu iesniedz kopā ar iesniegumu, ir pieņemts.', 'The head sets their number. That a list is handed in with the application is assumed.', 'MK 338 p.2.2-2.6', 'SEEN', 'STAFF_LIST'),
  ('INTERNAL_RULES', null, null, 100, 'Iekšējās kārtības noteikumi', 'Internal rules', 'Pakalpojuma sniedzējam tie ir vajadzīgi. Ka tos iesniedz kopā ar iesniegumu, ir pieņemts.', 'A provider needs them. That they are handed in with the application is assumed.', 'MK 338 p.2.2-2.6', 'SEEN', 'INTERNAL_RULES'),
  ('SAFETY_RULES', null, null, 110, 'Drošības noteikumi', 'Safety rules', 'Pakalpojuma sniedzējam tie ir vajadzīgi. Ka tos iesniedz kopā ar iesniegumu, ir pieņemts.', 'A provider needs them. That they are handed in with the application is assumed.', 'MK 338 p.2.2-2.6', 'SEEN', 'SAFETY_RULES'),
  ('FIRST_AID_AND_CHILD_RIGHTS', null, null, 120, 'Pirmā palīdzība un bērnu tiesību ievērošana', 'First aid, and the rights of children observed', 'Pakalpojuma sniedzējs to nodrošina.', 'A provider sees to them.', 'MK 338 p.2.2-2.6', 'SEEN', null),
  ('OWN_QUALITY_ASSESSMENT', null, null, 130, 'Kvalitātes pašnovērtējums vismaz reizi trijos gados', 'An own quality assessment at least every three years', 'Dienu ieraksta pakalpojuma sniedzējs; kad tas jāveic atkal, rāda reģistrācija.', 'The provider records the day; the registration shows when the next one is due.', 'MK 338 p.2.7', 'SEEN', null),
  ('MEDICAL_REGISTERS', 'SOCIAL_REHAB', null, 140, 'Pārbaudiet, vai esat ārstniecības personu vai iestāžu reģistrā', 'See whether you are in the registers of medical persons or institutions', 'Programmā sociālo rehabilitāciju var sniegt arī tas, kurš ir tikai šajos reģistros.', 'In the programme social rehabilitation may also be given by those who are in these registers only.', 'zemgale.lv', 'SEEN', null),
  ('DECISION', null, null, 150, 'Lēmums: reģistrē, atliek vai atsaka', 'The decision: registered, postponed or refused', 'Atliktu iesniegumu papildina līdz lēmumā noteiktajai dienai. Spēkā esošie termiņi un pamati avotos nav atrasti.', 'A postponed application is completed until the day that the decision names. Terms and grounds in force were not found in the sources.', 'MK 78/2005 p.4 (spēku zaudējis)', 'INFERRED', null),
  ('APPEAL', null, null, 155, 'Lēmumu, kuram nepiekrītat, varat apstrīdēt', 'You may contest a decision that you do not agree with', 'Kur un līdz kurai dienai, pasaka pats lēmums; parasti tas ir viens mēnesis no dienas, kad to saņēmāt. Apstrīdēšanu ieraksta reģistrators, un tā ir redzama pie lēmuma.', 'The decision itself says where, and by which day; as a rule it is one month from the day you received it. The registrar notes the appeal, and it is shown with the decision.', 'Administratīvā procesa likums, 67., 76. un 79. pants', 'ASSUMED', null),
  ('FIVE_YEARS', null, null, 160, 'Pēc pieciem gadiem reģistrācija jāpagarina', 'After five years the registration is renewed', 'Reģistrē uz pieciem gadiem.', 'A registration is valid for five years.', 'MK 385 p.4', 'SEEN', null),
  ('REGISTER_BEFORE_FINANCING_GROUP_HOME', 'GROUP_HOME', null, 15, 'Iesniedziet iesniegumu, pirms ēka ir gatava', 'Apply before the building is finished', 'DI programmas infrastruktūrā pakalpojumu finansē tikai pēc reģistrācijas; novēlota reģistrācija ir programmas nosauktā problēma.', 'In infrastructure of the DI programme a service is financed only once it is registered; late registration is the problem that the programme names.', 'DI programmas dokumenti (9.2.2.1., 9.3.1.1. pasākums)', 'INFERRED', null),
  ('REGISTER_BEFORE_FINANCING_DAY_CARE_CENTRE', 'DAY_CARE_CENTRE', null, 15, 'Iesniedziet iesniegumu, pirms ēka ir gatava', 'Apply before the building is finished', 'DI programmas infrastruktūrā pakalpojumu finansē tikai pēc reģistrācijas; novēlota reģistrācija ir programmas nosauktā problēma.', 'In infrastructure of the DI programme a service is financed only once it is registered; late registration is the problem that the programme names.', 'DI programmas dokumenti (9.2.2.1., 9.3.1.1. pasākums)', 'INFERRED', null),
  ('REGISTER_BEFORE_FINANCING_SPECIALISED_WORKSHOP', 'SPECIALISED_WORKSHOP', null, 15, 'Iesniedziet iesniegumu, pirms ēka ir gatava', 'Apply before the building is finished', 'DI programmas infrastruktūrā pakalpojumu finansē tikai pēc reģistrācijas; novēlota reģistrācija ir programmas nosauktā problēma.', 'In infrastructure of the DI programme a service is financed only once it is registered; late registration is the problem that the programme names.', 'DI programmas dokumenti (9.2.2.1., 9.3.1.1. pasākums)', 'INFERRED', null),
  ('REGISTER_BEFORE_FINANCING_YOUTH_HOME', 'YOUTH_HOME', null, 15, 'Iesniedziet iesniegumu, pirms ēka ir gatava', 'Apply before the building is finished', 'DI programmas infrastruktūrā pakalpojumu finansē tikai pēc reģistrācijas; novēlota reģistrācija ir programmas nosauktā problēma.', 'In infrastructure of the DI programme a service is financed only once it is registered; late registration is the problem that the programme names.', 'DI programmas dokumenti (9.2.2.1., 9.3.1.1. pasākums)', 'INFERRED', null),
  ('REGISTER_BEFORE_FINANCING_FAMILY_LIKE_SERVICE', 'FAMILY_LIKE_SERVICE', null, 15, 'Iesniedziet iesniegumu, pirms ēka ir gatava', 'Apply before the building is finished', 'DI programmas infrastruktūrā pakalpojumu finansē tikai pēc reģistrācijas; novēlota reģistrācija ir programmas nosauktā problēma.', 'In infrastructure of the DI programme a service is financed only once it is registered; late registration is the problem that the programme names.', 'DI programmas dokumenti (9.2.2.1., 9.3.1.1. pasākums)', 'INFERRED', null)
) as item (item_key, service_type, applicant_kind, position, what_lv, what_en, why_lv, why_en, legal_source, source_status,
  document_kind);

-- document -----------------------------------------------------------------------------------------------------------

-- What is known of the documents that are handed in; their files are in the store. subject is the application's id.
create table document (
  id uuid primary key,
  subject uuid not null,
  provider text not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  size integer not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_on date not null,
  withdrawn_on date
);
create index document_subject on document (subject, id);
call row_scope_on('document', 'provider');
revoke update, delete on document from ${app};
grant update (withdrawn_on) on document to ${app};

-- open data: the nightly files; what stands in them is in the store -------------------------------------------

create table open_data_file (
  name text primary key,
  day date not null,
  format text not null,
  registrations integer not null check (registrations >= 0),
  bytes bigint not null check (bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  unique (day, format)
);
revoke update, delete on open_data_file from ${app};

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

-- How many people of a group moved in and out on a day, and how many live there since: numbers, never persons.
create table resident_day (
  id uuid primary key,
  branch_id uuid not null references branch (id),
  resident_group text not null check (resident_group in ('ADULT_GRT', 'CHILD_FT', 'CHILD_OUT_OF_FAMILY_CARE', 'OTHER')),
  moved_on date not null,
  admitted integer not null check (admitted >= 0),
  departed integer not null check (departed >= 0),
  residents integer not null default 0,
  version integer not null,
  unique (branch_id, resident_group, moved_on),
  constraint residents_are_never_negative check (residents >= 0)
);

create table reorganisation_plan (
  id uuid primary key,
  institution_id uuid not null references institution (id),
  branch_id uuid references branch (id),
  title text not null,
  adopted_on date not null,
  decision_number text,
  ended_on date check (ended_on >= adopted_on),
  steps jsonb not null,
  version integer not null
);
create index reorganisation_plan_institution on reorganisation_plan (institution_id, id);

-- plan -----------------------------------------------------------------------------------------------------

create table di_plan (
  id uuid primary key,
  project text not null unique,
  region text not null,
  title text not null,
  drafted_on date not null,
  version integer not null
);
call row_scope_on('di_plan', 'project');

create table di_plan_version (
  id uuid primary key,
  plan_id uuid not null references di_plan (id),
  project text not null,
  number integer not null check (number > 0),
  drafted_on date not null,
  reason text check (number = 1 or reason is not null),
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'REFUSED', 'WITHDRAWN')),
  submitted_on date check (submitted_on >= drafted_on),
  decided_on date,
  decision_number text,
  decision_reason text,
  version integer not null,
  unique (plan_id, number),
  check (status <> 'APPROVED' or (decided_on is not null and decision_number is not null))
);
create unique index one_open_version_of_a_plan on di_plan_version (plan_id)
  where status in ('DRAFT', 'SUBMITTED', 'RETURNED');
call row_scope_on('di_plan_version', 'project');

-- A line of a plan through all of its versions, with its two sums.
create table places (
  id uuid primary key,
  plan_id uuid not null references di_plan (id),
  project text not null,
  municipality text not null,
  room integer not null,
  begun integer not null check (begun >= 0),
  version integer not null,
  -- What is begun with ERDF money stands in the plan.
  constraint begun_within_the_plan check (begun <= room)
);
create index places_plan on places (plan_id, id);
call row_scope_on('places', 'municipality');

-- A line as one version names it, and the days on which that version is in force.
create table planned_places (
  id uuid primary key,
  places_id uuid not null references places (id),
  plan_id uuid not null references di_plan (id),
  version_id uuid not null references di_plan_version (id),
  version_number integer not null,
  project text not null,
  municipality text not null,
  service_type text not null,
  target_group text not null,
  category text not null check (category in ('COMMUNITY', 'FAMILY_LIKE')),
  measure text not null check (measure in ('9.2.2.1', '9.3.1.1')),
  places integer not null check (places > 0),
  planned_for date not null,
  in_force_from date,
  in_force_to date,
  version integer not null,
  unique (version_id, places_id),
  -- One version at a time is in force; of two approved on one day the later.
  constraint one_version_in_force_at_a_time
    exclude using gist (places_id with =, daterange(in_force_from, in_force_to) with &&)
    where (in_force_from is not null) deferrable
);
create index planned_places_municipality on planned_places (municipality, id);
create index planned_places_line on planned_places (places_id, version_number);
call row_scope_on('planned_places', 'municipality');

-- creation of places -----------------------------------------------------------------------------------------

create table place_creation (
  id uuid primary key,
  places_id uuid not null references places (id),
  plan_id uuid not null references di_plan (id),
  project text not null,
  municipality text not null,
  service_type text not null,
  category text not null,
  places integer not null check (places > 0),
  planned_on date not null,
  started_on date check (started_on >= planned_on),
  finished_on date check (finished_on >= started_on),
  equipped_on date check (equipped_on >= finished_on),
  registered_on date check (registered_on >= equipped_on),
  registration_id uuid references registration (id),
  withdrawn_on date,
  status text not null,
  version integer not null,
  check ((registered_on is null) = (registration_id is null)),
  check (status = case
    when withdrawn_on is not null then 'WITHDRAWN'
    when registered_on is not null then 'REGISTERED'
    when equipped_on is not null then 'EQUIPPED'
    when finished_on is not null then 'FINISHED'
    when started_on is not null then 'UNDER_CONSTRUCTION'
    else 'PLANNED' end)
);
create index place_creation_line on place_creation (places_id, id);
create index place_creation_municipality on place_creation (municipality, id);
call row_scope_on('place_creation', 'municipality');
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
  changed jsonb := coalesce(to_jsonb(new), to_jsonb(old));
  capacity_changed uuid := (changed ->> 'capacity_id')::uuid;
  over record;
begin
  perform 1 from capacity where id = capacity_changed for no key update;
  select * into over from overbooked_day(
    capacity_changed, coalesce(changed ->> 'first_day', changed ->> 'valid_from')::date, (changed ->> 'last_day')::date);
  if found then
    raise exception 'capacity % is overbooked on %: % of % places', capacity_changed, over.day, over.used, over.maximum
      using errcode = 'exclusion_violation';
  end if;
  return null;
end
$$;
create constraint trigger no_day_is_overbooked after insert or update on place_hold
  deferrable initially deferred for each row execute function no_day_is_overbooked();
create constraint trigger no_day_is_overbooked after insert or update or delete on capacity_level
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
  reserved_on date,
  held_until date,
  status text not null check (status in ('RESERVED', 'LAPSED', 'PLACED', 'ENDED', 'ANNULLED')),
  reason text,
  version integer not null,
  check (status <> 'RESERVED' or (reserved_on is not null and held_until is not null and held_until >= reserved_on)),
  check (status <> 'ENDED' or last_day is not null),
  constraint grant_has_one_place exclude using gist
    (grant_id with =, daterange(first_day, last_day, '[]') with &&) where (status in ('PLACED', 'ENDED')),
  -- By the days on which each is kept: one whose time limit is over stands in no way, recorded as lapsed or not yet.
  constraint grant_has_one_reservation exclude using gist
    (grant_id with =, daterange(reserved_on, held_until, '[]') with &&) where (status = 'RESERVED')
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
