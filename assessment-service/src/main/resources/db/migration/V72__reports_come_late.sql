-- Reports come months late. What a grant that ever started keeps of an allowance is free only when nothing more is
-- reported of it; of one that never started nothing is reported at all.

select set_config('atbalsts.scope', 'ALL', true);

alter table service_grant
  add ever_started boolean not null default false,
  add received_in_all numeric check (received_in_all >= 0);
comment on column service_grant.ever_started is 'also where the start was taken back: what it let be reported may be on its way';
comment on column service_grant.received_in_all is 'what was received, once funding-service takes no further report; empty before';

update service_grant set ever_started = true
where started_on is not null
  or exists (select from delivered_service where grant_id = service_grant.id)
  or exists (
    select from outbox
    where subject = service_grant.id and type = 'lv.atbalsts.assessment.ServiceStarted.v1');

select set_config('atbalsts.scope', '', true);
