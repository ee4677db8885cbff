-- A client may move: from the first day there, the service is the receiving municipality's to report. What was granted
-- before keeps the municipality that granted it; both see the grant.

create table client_move (
  move_id uuid primary key,
  client_ref uuid not null,
  from_municipality text not null,
  to_municipality text not null,
  moved_on date not null
);
create index client_move_of_client on client_move (client_ref, moved_on);
alter table client_move enable row level security;
alter table client_move force row level security;
create policy row_scope on client_move using ((select sees_all())
  or from_municipality = any ((select sees())::text[]) or to_municipality = any ((select sees())::text[]));

create policy moved_scope on granted_service for select using (
  exists (select from client_move where client_move.client_ref = granted_service.client_ref));
