-- Ids that have come to mean what another id means; the other one is never an alias itself.

create table alias (
  id uuid primary key,
  means uuid not null check (means <> id)
);
create index alias_means on alias (means);
