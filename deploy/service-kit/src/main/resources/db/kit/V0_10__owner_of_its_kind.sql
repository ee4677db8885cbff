-- Whose rows a caller sees depends on the role and the owner together: an owner that has not the form of the
-- role's kind sees nothing, whatever rows bear the same text.

create function owner_is_of(kind text, owner text) returns boolean language sql immutable as
$$
  select case kind
    when 'TERRITORY' then owner ~ '^[0-9]{7}$'
    when 'PROJECT' then owner ~ '^[0-9](\.[0-9]{1,2}){3}\./[0-9]{2}/[A-Z]/[0-9]{3,4}$'
    when 'PROVIDER' then owner ~ '^[4-9][0-9]{10}$'
    else false
  end
$$;

-- An instance of the release before goes on telling without the kind, and is answered as before.
create function tell_caller(scope text, owner text, caller text, kind text) returns void language plpgsql as
$$
begin
  if scope = 'ALL' or owner_is_of(kind, owner) then
    perform tell_caller(scope, owner, caller);
  else
    perform tell_caller('', '', caller);
  end if;
end
$$;
