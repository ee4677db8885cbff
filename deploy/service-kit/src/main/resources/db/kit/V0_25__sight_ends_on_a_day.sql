-- Sight that a group has of an owner's rows may have a last day: what is left to be accounted for is seen until then.
-- The day is Latvia's, in whichever zone the machine lives.

alter table scope_member add column until date;
comment on column scope_member.until is 'last day on which the group sees the owner''s rows; null while it is a member';

create or replace function owners_seen(scope text, owner text) returns text[] language sql stable as
$$
  select case scope
    when 'OWN' then array[owner]
    when 'GROUP' then owner || array(
      select m.owner from scope_member m
       where m.scope = owners_seen.owner
         and (m.until is null or m.until >= (now() at time zone 'Europe/Riga')::date))
    else array[]::text[]
  end
$$;
