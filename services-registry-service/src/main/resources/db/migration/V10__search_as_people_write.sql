-- A name or an address as people write it: without diacritics, in any letter case, with single spaces.
create function folded(written text) returns text language sql immutable strict parallel safe as
$$
  select lower(regexp_replace(regexp_replace(normalize(written, NFKD), U&'[\0300-\036F]', '', 'g'), '\s+', ' ', 'g'))
$$;
