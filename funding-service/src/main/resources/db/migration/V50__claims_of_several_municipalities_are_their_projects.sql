-- What was told of a claim of several municipalities was everybody's to read.
select set_config('atbalsts.scope', 'ALL', true);
update outbox set owner = data::json ->> 'number'
where owner is null and municipality is null and type like 'lv.atbalsts.funding.Claim%' and data is not null;
select set_config('atbalsts.scope', '', true);
