-- A partnership gives the project's region sight of the municipality's rows, so it needs the municipality's word
-- (or the ministry's) and a contracted project. Partners of contracted projects have worked together since: they
-- count as confirmed. All others lose the sight that a proposal alone had given.

alter table project_partner
  add column status text,
  add column confirmed_at timestamptz,
  add column confirmed_by text,
  add column accounting_until date,
  drop constraint partner_once_in_project,
  drop constraint partner_in_one_regional_project;

select set_config('atbalsts.scope', 'ALL', true);

-- Told first, while it can be seen which ones were told as joined: they were partners on no day.
insert into outbox (id, type, subject, sequence, municipality, actor, occurred_at, data)
select uuidv7(), 'lv.atbalsts.funding.PartnerWithdrew.v1', p.project_id, 0, null, 'system', clock_timestamp(),
       json_build_object('projectId', p.project_id, 'number', j.number, 'measure', p.measure,
         'municipality', p.partner, 'withdrewOn', p.joined_on)::text
  from project_partner p join project j on j.id = p.project_id
 where j.status <> 'CONTRACTED' and p.withdrew_on is null
 order by p.id;

update project_partner p
   set status = case
         when j.status = 'CONTRACTED' and p.withdrew_on is null then 'CONFIRMED'
         when j.status = 'SUBMITTED' and p.withdrew_on is null then 'PROPOSED'
         else 'ENDED' end,
       confirmed_at = case when j.status = 'CONTRACTED' then clock_timestamp() end,
       confirmed_by = case when j.status = 'CONTRACTED' then 'system' end,
       withdrew_on = case
         when j.status in ('REJECTED', 'WITHDRAWN') then coalesce(p.withdrew_on, greatest(p.joined_on, j.ended_on))
         else p.withdrew_on end,
       reason = case
         when j.status in ('REJECTED', 'WITHDRAWN') then coalesce(p.reason, j.end_reason)
         else p.reason end,
       accounting_until = case
         when j.status = 'CONTRACTED' and p.withdrew_on is not null then current_date + interval '3 months' end
  from project j
 where j.id = p.project_id;

delete from scope_member m
 where not exists (select 1 from project j where j.number = m.scope and j.status = 'CONTRACTED');
update scope_member m
   set until = p.accounting_until
  from project_partner p join project j on j.id = p.project_id
 where j.number = m.scope and p.partner = m.owner and p.status = 'ENDED'
   and not exists (
     select 1 from project_partner c
      where c.project_id = p.project_id and c.partner = p.partner and c.status = 'CONFIRMED');

alter table project_partner
  alter column status set not null,
  add check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'ENDED')),
  add check ((status in ('DECLINED', 'ENDED')) = (withdrew_on is not null)),
  add check (status <> 'CONFIRMED' or confirmed_at is not null),
  add check ((confirmed_at is null) = (confirmed_by is null)),
  add constraint partner_once_in_project exclude using gist
    (project_id with =, partner with =, daterange(joined_on, withdrew_on) with &&) where (confirmed_at is not null),
  add constraint partner_in_one_regional_project exclude using gist
    (partner with =, daterange(joined_on, withdrew_on) with &&)
    where (measure = '9.2.2.1' and confirmed_at is not null);

-- What happens to a partnership is told to the municipality, also by a region that does not see it, or by its successor.
create policy told_to_the_partner on outbox for insert with check (
  type ~ '^lv\.atbalsts\.funding\.Partner' and cardinality((select sees())::text[]) > 0);
