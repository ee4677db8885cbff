-- Who opens records in an emergency is counted by day, also where nobody is found, so that codes can not be tried out.
-- The owner's end of an access holds against the same recipient until the owner allows it anew.

create table emergency_attempt (
  id uuid primary key,
  recipient_kind text not null,
  recipient text not null,
  author text not null,
  attempted_on date not null,
  attempted_at timestamptz not null
);
comment on table emergency_attempt is 'no person: whom an attempt found stands in emergency_access, by attempt_id';
create index emergency_attempt_of_a_day on emergency_attempt (recipient, attempted_on);
call row_scope_on('emergency_attempt', 'recipient');
revoke update, delete on emergency_attempt from ${app};

select set_config('atbalsts.scope', 'ALL', true);
alter table emergency_access
  add column attempt_id uuid,
  add column allowed_anew_at timestamptz;
update emergency_access set attempt_id = id;
alter table emergency_access alter column attempt_id set not null;
create index emergency_access_of_attempt on emergency_access (attempt_id);
