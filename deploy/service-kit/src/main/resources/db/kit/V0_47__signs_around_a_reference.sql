-- Signs around a reference say nothing, and an underscore is a dash: as Java's Reference.key has it.
create or replace function reference_key(written text) returns text language plpgsql immutable as
$$
declare
  key text := normalize(replace(written, '№', 'Nr.'), nfkc);
begin
  key := regexp_replace(key, U&'[\00AD\034F\061C\180E\200B-\200F\202A-\202E\2060-\206F\FE00-\FE0F\FEFF]', '', 'g');
  key := translate(key, U&'\2010\2011\2012\2013\2014\2015\2212\2043\02D7\2044\2215\29F8', '---------///');
  key := btrim(regexp_replace(key, '[[:space:]]+', ' ', 'g'));
  key := translate(upper(key), 'АВЕЅЗІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABES3IJKMHOPCTYXABEZHIKMNOPTYX');
  key := regexp_replace(normalize(key, nfc), '^[^[:alnum:]]+|[^[:alnum:]]+$', '', 'g');
  key := regexp_replace(key, '^N[RO]( ?\.+| |(?=-?[0-9]))(?=.)', '');
  key := regexp_replace(regexp_replace(key, '[ _-]+', '-', 'g'), '(?<![0-9])-|-(?![0-9])', '', 'g');
  return regexp_replace(key, '^[^[:alnum:]]+|[^[:alnum:]]+$', '', 'g');
end
$$;
