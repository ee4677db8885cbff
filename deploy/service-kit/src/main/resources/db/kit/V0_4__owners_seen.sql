-- Whose rows a caller sees is found once, when the caller is told, and not by every query anew.

create function owners_seen(scope text, owner text) returns text[] language sql stable as
$$
  select case scope
    when 'OWN' then array[owner]
    when 'GROUP' then owner || array(select m.owner from scope_member m where m.scope = owners_seen.owner)
    else array[]::text[]
  end
$$;

-- Tells who calls, until the next is told on the connection; a rollback brings the one before back.
-- Scope: ALL, OWN or GROUP; anything else closes.
create function tell_caller(scope text, owner text, caller text) returns void language plpgsql as
$$
begin
  perform set_config('atbalsts.scope', scope, false);
  perform set_config('atbalsts.owner', owner, false);
  perform set_config('atbalsts.caller', caller, false);
  perform set_config('atbalsts.sees', owners_seen(scope, owner)::text, false);
end
$$;

-- Whoever changes a group sees in the same transaction whom it has now.
create function look_at_owners_anew() returns trigger language plpgsql as
$$
begin
  if current_setting('atbalsts.scope', true) = 'GROUP' then
    perform set_config('atbalsts.sees', owners_seen('GROUP', current_setting('atbalsts.owner', true))::text, false);
  end if;
  return null;
end
$$;
create trigger look_at_owners_anew after insert or update or delete on scope_member
  for each statement execute function look_at_owners_anew();

-- Who was not told of so (an instance of the release before, while both run) is looked up by every query still.
create or replace function sees() returns text[] language sql stable as
$$
  select coalesce(nullif(current_setting('atbalsts.sees', true), '')::text[],
    owners_seen(current_setting('atbalsts.scope', true), current_setting('atbalsts.owner', true)))
$$;
