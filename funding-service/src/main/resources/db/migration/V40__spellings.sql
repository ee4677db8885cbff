-- A service type is written in one way. What an earlier release took in other letters was meant as the code, and becomes it.
select set_config('atbalsts.scope', 'ALL', true);

update granted_service set service_type = canonical_code(service_type)
where service_type <> canonical_code(service_type);
update registration set service_type = canonical_code(service_type)
where service_type <> canonical_code(service_type);
update known_limit set service_type = canonical_code(service_type)
where service_type <> canonical_code(service_type);
update claim_line set service_type = canonical_code(service_type)
where service_type <> canonical_code(service_type);

-- Of two rates of a day the one in the code's own letters holds, else the first; the other stays as it is and prices
-- nothing, as no service is written so any more.
update unit_rate set service_type = canonical_code(service_type)
where service_type <> canonical_code(service_type) and not exists (
  select from unit_rate other
  where other.id <> unit_rate.id and other.target_group = unit_rate.target_group and other.unit = unit_rate.unit
    and other.valid_from = unit_rate.valid_from
    and canonical_code(other.service_type) = canonical_code(unit_rate.service_type)
    and (other.service_type = canonical_code(other.service_type) or other.id < unit_rate.id));

-- One delivery that was reported in several letters: the line that a claim holds stands, else the first; the others say
-- that they are its doubles, and are claimed no more. What was claimed already stays as it is.
with standing as (
  select id, first_value(id) over (
    partition by client_ref, canonical_code(service_type), day
    order by exists (select from claim_line where report_line_id = report_line.id and not released) desc, id) as stands
  from report_line where not reversed and double_of is null)
update report_line set double_of = standing.stands
from standing where standing.stands <> standing.id and standing.id in (report_line.id, report_line.double_of);
update report_line set service_type = canonical_code(service_type)
where service_type <> canonical_code(service_type);

-- A payment's key says what the kit's Reference says now. What becomes one of two stays, told apart by its id.
drop index payment_order_once;
update payment set reference_key = reference_key(reference);
update payment set reference_key = reference_key || ' ' || id where reference_key = '' or exists (
  select from payment earlier where earlier.reference_key = payment.reference_key and earlier.id < payment.id);
create unique index payment_order_once on payment (reference_key);
select set_config('atbalsts.scope', '', true);
