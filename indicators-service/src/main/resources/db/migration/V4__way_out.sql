-- The steps of the way out of the institution, each a fact of its own.
alter table person_fact
  drop constraint person_fact_kind_check,
  add constraint person_fact_kind_check check (kind in (
    'ENROLLED', 'ASSESSED', 'SERVICE_STARTED', 'PREPARATION', 'TRIAL_STAY', 'TRIAL_STAY_END', 'MOVE',
    'INDEPENDENT_LIFE', 'PLACEMENT', 'RETURN')),
  add column detail text;
comment on column person_fact.source is 'the enrolment, assessment, grant or step that the fact is of';
comment on column person_fact.detail is 'of a placement: with whom the child lives';
create index person_fact_returned on person_fact (client_ref) where kind = 'RETURN' and not annulled;
