-- Guardianship of an adult is a fact of its own: whose consent holds on a day follows from it.
create table guardianship (
  id uuid primary key,
  client_id uuid not null references client,
  municipality text not null,
  decision_number text not null,
  valid_from date not null,
  valid_to date,
  version bigint not null,
  constraint guardianship_in_order check (valid_to >= valid_from)
);
create index guardianship_of_client on guardianship (client_id, valid_from);
call row_scope_on('guardianship', 'municipality');
comment on column guardianship.decision_number is 'the number of the court''s judgment and the guardian''s appointment; never a personal code';
