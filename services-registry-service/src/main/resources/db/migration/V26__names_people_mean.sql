-- A search is by what people write: neither quotation marks nor the kind of a dash say anything.
create or replace function folded(written text) returns text language sql immutable strict parallel safe as
$$
  select lower(regexp_replace(translate(regexp_replace(normalize(written, NFKD), U&'[\0300-\036F]', '', 'g'),
    U&'\2010\2011\2012\2013\2014\2015\2212\0022\0027\0060\2018\2019\201A\201B\201C\201D\201E\201F\2032\2039\203A\00AB\00BB',
    '-------'), '\s+', ' ', 'g'))
$$;

-- What the spellings of one name have in common: signs say nothing, nor case, diacritics, look-alike letters, spaces and
-- dashes (but between two digits), nor the sign of a number; a care centre is named in full or by its initials.
create function name_key(written text) returns text language sql immutable strict parallel safe
return replace(replace(
  reference_key(regexp_replace(regexp_replace(folded(written collate "pg_c_utf8"),
    '[^[:alnum:]]+', ' ', 'g'), '\mn[ro] ?(?=[0-9])', '', 'g')),
  'VALSTSSOCIALASAPRUPESCENTRS', 'VSAC'), 'BERNUSOCIALASAPRUPESCENTRS', 'BSAC');

-- A name stands once. Of two rows of before that have one name the first stands; the other stays as it is and says whose
-- double it is.
alter table institution add column double_of uuid references institution;
alter table branch add column double_of uuid references branch;
with named as (
  select id, first_value(id) over (partition by kind, name_key(name) order by id) as stands from institution)
update institution set double_of = stands from named where named.id = institution.id and stands <> named.id;
with named as (
  select id, first_value(id) over (partition by institution_id, name_key(name) order by id) as stands from branch)
update branch set double_of = stands from named where named.id = branch.id and stands <> named.id;
create unique index institution_name_once on institution (kind, name_key(name)) where double_of is null;
create unique index branch_name_once on branch (institution_id, name_key(name)) where double_of is null;
alter table institution drop constraint institution_kind_name_key;
alter table branch drop constraint branch_institution_id_name_key;
