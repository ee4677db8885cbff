-- Whose a fact is decides who reads it, not who may tell it: a region accounts for the reports of a partner whose rows it
-- sees no more, or of the partner's successor. What it changes by that are rows of its own project, which are scoped.
-- Who reads a fact is its owner; where none is written (by an instance of the release before) its municipality, and all
-- only where there is neither.
alter table outbox add column owner text;
drop policy row_scope on outbox;
create policy read_by_scope on outbox for select using (
  (select sees_all())
  or coalesce(owner, municipality) = any ((select sees())::text[])
  or (coalesce(owner, municipality) is null and cardinality((select sees())::text[]) > 0));
create policy told_by_callers on outbox for insert with check (
  (select sees_all()) or cardinality((select sees())::text[]) > 0);
create policy marked_by_the_relay on outbox for update using ((select sees_all()));
