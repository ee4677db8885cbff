-- What funding-service was told of granted services that were received, by grant and day; never twice.
create table delivered_service (
  grant_id uuid not null references service_grant,
  day date not null,
  municipality text not null,
  units numeric(8, 2) not null check (units > 0),
  primary key (grant_id, day)
);
call row_scope_on('delivered_service', 'municipality');
