-- The work list's emergencies: found by the municipality, then by the day of opening.
create index emergency_access_to_look_at
  on emergency_access (municipality, ((opened_at at time zone 'Europe/Riga')::date), id) where ended_at is null;
