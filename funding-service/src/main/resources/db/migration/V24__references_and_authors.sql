-- A payment order is one however its reference is spelt: the key is compared, the text is shown. What was recorded
-- twice before stays, told apart by its id.

alter table payment add column reference_key text;
select set_config('atbalsts.scope', 'ALL', true);
update payment set reference_key = upper(translate(regexp_replace(
  normalize(reference, nfkc), '[[:space:]]', '', 'g'), U&'\2010\2012\2013\2014\2015\2212', '------'));
update payment set reference_key = reference_key || ' ' || id where exists (
  select from payment earlier where earlier.reference_key = payment.reference_key and earlier.id < payment.id);
select set_config('atbalsts.scope', '', true);
alter table payment alter reference_key set not null;
alter table payment drop constraint payment_reference_key;
create unique index payment_order_once on payment (reference_key);

-- Who published a rate, and when; nobody knows of those that are there already.
alter table unit_rate add column published_by text;
alter table unit_rate add column published_at timestamptz;
