create table note (
  id uuid primary key,
  municipality text not null,
  text text not null,
  version bigint not null default 0
);
call row_scope_on('note', 'municipality');
create view note_plain_view as select * from note;
create view note_view with (security_invoker = true) as select * from note;
create table echo (place bigint generated always as identity, event_id uuid, text text);
