-- An enrolment ends, is taken back, or becomes one with another of the same person. What it was stays readable.
select set_config('atbalsts.scope', 'ALL', true);

alter table enrolment
  add column status text not null default 'ENROLLED'
    check (status in ('ENROLLED', 'ENDED', 'ENTERED_IN_ERROR', 'UNITED')),
  add column ended_on date,
  add column end_reason text,
  add column united_with uuid references enrolment,
  add constraint enrolment_in_order check (ended_on >= enrolled_on),
  add constraint enrolment_ended_on_a_day check ((status = 'ENDED') <= (ended_on is not null));
comment on column enrolment.ended_on is 'the last day of taking part';
comment on column enrolment.end_reason is 'why it ended, or was taken back';
comment on column enrolment.united_with is 'of two enrolments of one person in one project and group: the one that was kept';

drop index enrolment_once;
create unique index enrolment_once on enrolment (client_id, project, target_group) where status = 'ENROLLED';
create index enrolment_of_client on enrolment (client_id);
