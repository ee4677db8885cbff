-- What was reported of a grant when its reporting was closed, by the parts that weeks and months cut time into: every window
-- of an allowance is made of whole parts, so what a closing frees in one window is not reported in it from another.
create table closed_units (
  grant_id uuid not null,
  part_from date not null,
  units numeric not null check (units > 0),
  primary key (grant_id, part_from)
);
revoke update, delete on closed_units from ${app};

select set_config('atbalsts.scope', 'ALL', true);

insert into closed_units (grant_id, part_from, units)
select grant_id, greatest(date_trunc('week', day), date_trunc('month', day))::date, sum(report_line.units)
from report_line join granted_service on granted_service.id = grant_id
where reporting_closed_on is not null and not reversed
group by 1, 2;

select set_config('atbalsts.scope', '', true);
