-- Who wrote what everybody is held to, and when: beside the event, in the row itself. Empty: it came with a release.
alter table service_limit add column published_by text, add column published_at timestamptz;
alter table methodology add column changed_by text, add column changed_at timestamptz;
alter table key_rotation add column changed_by text, add column changed_at timestamptz;

-- A published version changes in nothing but its last day, and who gave it that.
create or replace function methodology_stays() returns trigger language plpgsql as
$$
begin
  if to_jsonb(old) - array['valid_to', 'row_version', 'changed_by', 'changed_at']
      is distinct from to_jsonb(new) - array['valid_to', 'row_version', 'changed_by', 'changed_at'] then
    raise exception 'a published methodology does not change';
  end if;
  return new;
end
$$;
