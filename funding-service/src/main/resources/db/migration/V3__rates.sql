-- Unit rates are dated data, published by the ministry; none is known to the code (FUN-05).

create table unit_rate (
  id uuid primary key,
  service_type text not null,
  target_group text not null,
  unit text not null,
  amount numeric(14, 2) not null check (amount > 0),
  valid_from date not null,
  source text not null,
  unique (service_type, target_group, unit, valid_from)
);
revoke update, delete on unit_rate from ${app};

-- The most that is compensated of a service for one client and 24 hours.
create table day_cap (
  service_type text not null,
  amount numeric(14, 2) not null check (amount > 0),
  valid_from date not null,
  valid_to date,
  rule text not null,
  source text not null,
  primary key (service_type, valid_from)
);
revoke insert, update, delete on day_cap from ${app};

insert into day_cap (service_type, amount, valid_from, rule, source)
values ('RESPITE', 73.00, '2020-06-09', 'FUN-07', 'MK 357/2020 (amends MK 313)');
