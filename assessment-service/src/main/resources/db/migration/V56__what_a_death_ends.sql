-- What a death ends is as it was when the death is taken back.
select set_config('atbalsts.scope', 'ALL', true);

alter table enrolment
  add column later_end date,
  add column later_reason text;
comment on column enrolment.later_end is 'the end recorded of a day after the death, which the death took the place of';

alter table way_out add column mentor_left_for text;
comment on column way_out.mentor_left_for is 'why the mentor named last works with the person no more: MOVED or DIED';
update way_out w set mentor_left_for =
  case when (select died_on from client c where c.id = w.client_id) is null then 'MOVED' else 'DIED' end
where status in ('PREPARING', 'ON_TRIAL', 'TRIED') and mentor_ref is null;

-- Who has died is found for the work list of what is to be corrected.
create index client_died on client (municipality, died_on) where died_on is not null;
