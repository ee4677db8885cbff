-- Whose a fact is decides who reads it, not who may tell it: a region accounts for the reports of a partner whose rows it
-- sees no more, or of the partner's successor. What it changes by that are rows of its own project, which are scoped.
-- What is nobody's may be read by all; what is of several municipalities has an owner of another kind.
alter table outbox add column owner text;
select set_config('atbalsts.scope', 'ALL', true);
update outbox set owner = municipality where municipality is not null;
drop policy row_scope on outbox;
create policy read_by_scope on outbox for select using (
  (select sees_all())
  or owner = any ((select sees())::text[])
  or (owner is null and cardinality((select sees())::text[]) > 0));
create policy told_by_callers on outbox for insert with check (
  (select sees_all()) or cardinality((select sees())::text[]) > 0);
create policy marked_by_the_relay on outbox for update using ((select sees_all()));
select set_config('atbalsts.scope', '', true);
