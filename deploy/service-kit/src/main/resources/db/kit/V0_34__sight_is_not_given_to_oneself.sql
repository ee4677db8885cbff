-- Sight of an owner's rows comes from that owner's word or from whoever sees all, which the use cases check. Here stands
-- the last word: a group writes itself no members and takes no end back, whatever a use case lets through. To end is free.

alter table scope_member enable row level security;
create policy asked on scope_member for select using (true);
create policy given_by_others on scope_member for insert with check (
  coalesce(current_setting('atbalsts.scope', true), '') = 'ALL'
  or (current_setting('atbalsts.scope', true) = 'OWN'
      and owner_is_of('TERRITORY', current_setting('atbalsts.owner', true))));
create policy prolonged_by_others on scope_member for update using (true) with check (
  coalesce(current_setting('atbalsts.scope', true), '') in ('ALL', 'OWN')
  or until is not null);
create policy ended on scope_member for delete using (true);
