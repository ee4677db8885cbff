-- A report can be corrected until it is claimed: its lines are reversed and others take their place. What was reported
-- before stays readable, and counts no more.

alter table service_report add column version integer not null default 0;
alter table service_report add column corrected_on date;
alter table service_report add column correction_reason text;
grant update (version, corrected_on, correction_reason) on service_report to ${app};

alter table report_line add column reversed boolean not null default false;
grant update (reversed) on report_line to ${app};
alter table report_line drop constraint client_service_day_once;

-- One line of a delivery stands; one that is its double bears the person's reference too, and does not count. Where the
-- line that stands was claimed under a reference that is no more, it takes the one that means the person now: so
-- nothing is entered beside it.
select set_config('atbalsts.scope', 'ALL', true);
update report_line set client_ref = alias.means from alias where alias.id = report_line.client_ref;
select set_config('atbalsts.scope', '', true);
create unique index client_service_day_once on report_line (client_ref, service_type, day)
  where not reversed and double_of is null;

-- Which claims hold lines of a report. A municipality does not see claims, and yet has to know that they stand in the way.
create function claims_of_report(report uuid) returns uuid[] language plpgsql as
$$
declare
  callers_scope text := coalesce(current_setting('atbalsts.scope', true), '');
  claims uuid[];
begin
  perform set_config('atbalsts.scope', 'ALL', true);
  select array(
    select distinct claim_id from claim_line join report_line on report_line.id = report_line_id
    where report_id = report and not released and not reversed order by claim_id) into claims;
  perform set_config('atbalsts.scope', callers_scope, true);
  return claims;
end
$$;
