-- The way out of the institution, step by step: one for a person, over every try. A step entered in error stays,
-- annulled. The mentor's name is sealed under the person's key.

create table way_out (
  id uuid primary key,
  client_id uuid not null unique references client,
  client_ref uuid not null,
  municipality text not null,
  status text not null,
  mentor_ref text,
  version bigint not null
);
comment on column way_out.mentor_ref is 'the social mentor (sociālais mentors) who works with the person now';
create index way_out_of_mentor on way_out (municipality, mentor_ref) where mentor_ref is not null;
call row_scope_on('way_out', 'municipality');

create table way_out_step (
  id uuid primary key,
  way_out_id uuid not null references way_out,
  client_id uuid not null references client,
  municipality text not null,
  position integer not null,
  kind text not null,
  enrolment_id uuid not null references enrolment,
  on_date date not null,
  until_date date,
  code text,
  institution_kind text not null,
  institution_id uuid,
  mentor_ref text,
  mentor_name bytea,
  annulled_for text,
  unique (way_out_id, position),
  constraint trial_in_order check (until_date >= on_date)
);
comment on column way_out_step.code is 'where to, with what outcome or why, as the kind of step has it';
comment on column way_out_step.institution_kind is 'the institution left; of a return, the one gone into';
create index way_out_step_of_client on way_out_step (client_id);
call row_scope_on('way_out_step', 'municipality');

-- The starts recorded so far. Who counted them knows them by their event's id, so that is the step's id.
select set_config('atbalsts.scope', 'ALL', true);
insert into way_out (id, client_id, client_ref, municipality, status, version)
select uuidv7(), life.client_id, client.client_ref, life.municipality, 'INDEPENDENT', 0
from independent_life life join client on client.id = life.client_id;
insert into way_out_step (id, way_out_id, client_id, municipality, position, kind, enrolment_id, on_date, institution_kind)
select coalesce(told.id, uuidv7()), way_out.id, client_id, life.municipality, 1, 'INDEPENDENT_LIFE', life.enrolment_id,
       life.started_on, life.moved_from
from independent_life life
join way_out using (client_id)
left join outbox told on told.subject = way_out.client_ref
  and told.type = 'lv.atbalsts.assessment.IndependentLifeStarted.v1';
drop table independent_life;
