-- A payment's key says what the kit's Reference says now. What becomes one of two stays, told apart by its id.
select set_config('atbalsts.scope', 'ALL', true);
drop index payment_order_once;
update payment set reference_key = reference_key(reference);
update payment set reference_key = reference_key || ' ' || id where reference_key = '' or exists (
  select from payment earlier where earlier.reference_key = payment.reference_key and earlier.id < payment.id);
create unique index payment_order_once on payment (reference_key);
select set_config('atbalsts.scope', '', true);
