-- A payment order is one however its reference is spelt: the key is compared, the text is shown. The key is made as
-- the kit's Reference makes it. What was recorded twice before stays, told apart by its id.

alter table payment add column reference_key text;
select set_config('atbalsts.scope', 'ALL', true);
update payment set reference_key = regexp_replace(normalize(reference, nfkc),
  U&'[\00AD\034F\061C\180E\200B-\200F\202A-\202E\2060-\206F\FE00-\FE0F\FEFF]', '', 'g');
update payment set reference_key = translate(reference_key,
  U&'\2010\2011\2012\2013\2014\2015\2212\2043\02D7\2044\2215\29F8', '---------///');
update payment set reference_key = btrim(regexp_replace(reference_key, '[[:space:]]+', ' ', 'g'));
update payment set reference_key = regexp_replace(reference_key, '(?<![0-9]) | (?![0-9])', '', 'g');
update payment set reference_key = translate(upper(reference_key),
  'АВЕЅЗІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABES3IJKMHOPCTYXABEZHIKMNOPTYX');
update payment set reference_key = regexp_replace(normalize(reference_key, nfc), '^N[RO]\.(?=.)', '');
update payment set reference_key = reference_key || ' ' || id where exists (
  select from payment earlier where earlier.reference_key = payment.reference_key and earlier.id < payment.id);
select set_config('atbalsts.scope', '', true);
alter table payment alter reference_key set not null;
alter table payment drop constraint payment_reference_key;
create unique index payment_order_once on payment (reference_key);

-- Who published a rate, and when; nobody knows of those that are there already.
alter table unit_rate add column published_by text;
alter table unit_rate add column published_at timestamptz;
