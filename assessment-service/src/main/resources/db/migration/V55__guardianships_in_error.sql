-- A guardianship entered in error is annulled and stays; the number of its decision does not outlive an erasure.
select set_config('atbalsts.scope', 'ALL', true);

alter table guardianship
  add column annulled_for text,
  alter column decision_number drop not null;
comment on column guardianship.annulled_for is 'why it was entered in error: nobody was guardian by it on any day';

update guardianship g set decision_number = null where exists (
  select from client c left join client kept on kept.id = c.merged_into
  where c.id = g.client_id and coalesce(kept.erased_on, c.erased_on) is not null);
update client set death_source = null, represents = null
where erased_on is not null and (death_source is not null or represents is not null);
