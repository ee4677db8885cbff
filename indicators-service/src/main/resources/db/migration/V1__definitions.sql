-- What is counted and what is to be reached. Only a migration changes these tables: the service itself may
-- neither define an indicator nor move a target.

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

revoke insert, update, delete on indicator, target, published from ${app};
