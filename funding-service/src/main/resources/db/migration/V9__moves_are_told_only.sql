-- A move is told by its event: both municipalities see it, neither can write it.
drop policy row_scope on client_move;
create policy row_scope on client_move using ((select sees_all()));
create policy parties_scope on client_move for select using (
  from_municipality = any ((select sees())::text[]) or to_municipality = any ((select sees())::text[]));
