-- A person moves: the record is offered to another municipality, which accepts or refuses. Both see the offer.
create table client_move (
  id uuid primary key,
  client_id uuid not null references client,
  client_ref uuid not null,
  from_municipality text not null,
  to_municipality text not null,
  reason text not null,
  status text not null,
  offered_on date not null,
  ended_on date,
  refusal_reason text,
  version bigint not null,
  constraint from_one_to_another check (from_municipality <> to_municipality)
);
create unique index client_move_one_open on client_move (client_id) where status = 'OFFERED';
create index client_move_to on client_move (to_municipality, id);
create index client_move_from on client_move (from_municipality, id);
alter table client_move enable row level security;
alter table client_move force row level security;
create policy row_scope on client_move using (
  (select sees_all())
  or from_municipality = any ((select sees())::text[])
  or to_municipality = any ((select sees())::text[]));

-- Whoever takes a step tells it to the other municipality: it is added to the other's feed, not read from it.
create policy told_to_the_other on outbox for insert with check (
  type ~ '^lv\.atbalsts\.assessment\.ClientMove' and cardinality((select sees())::text[]) > 0);
