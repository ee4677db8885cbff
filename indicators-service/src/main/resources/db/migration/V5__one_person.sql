-- A person may have had two references. The facts stay as they were told; who counts persons counts these.

create view counted_fact with (security_invoker = true) as
  select f.kind, f.sequence, f.target_group, f.measure, f.project, f.on_date, f.detail,
         coalesce(a.means, f.client_ref) as person
  from person_fact f left join alias a on a.id = f.client_ref
  where not f.annulled;

drop index person_fact_returned;
create index person_fact_returned on person_fact (on_date) where kind = 'RETURN' and not annulled;
