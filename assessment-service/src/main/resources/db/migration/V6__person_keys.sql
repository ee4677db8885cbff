-- Everything of a person is sealed under a key of the person's own, which is sealed under the key set: to erase a
-- person that key is destroyed. Who was recorded before this table has no row yet and is sealed under the key set.
create table person_key (
  person uuid primary key references client deferrable initially deferred,
  municipality text not null,
  wrapped bytea
);
comment on column person_key.wrapped is 'empty: destroyed, nothing of the person can be opened any more';
call row_scope_on('person_key', 'municipality');
