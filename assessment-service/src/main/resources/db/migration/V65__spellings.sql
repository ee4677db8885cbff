-- A service type is written in one way. What an earlier release took in other letters was meant as the code, and becomes
-- it. The keys of papers are made anew with the number's spelling of today: rows of before have none, and new ones are
-- held against them by what they say.
select set_config('atbalsts.scope', 'ALL', true);
update service_grant set paper_key = null, service_type = canonical_code(service_type)
where paper_key is not null or service_type <> canonical_code(service_type);
update budget_spending set paper_key = null, service_type = canonical_code(service_type)
where paper_key is not null or service_type <> canonical_code(service_type);
update plan_line set service_type = canonical_code(service_type)
where service_type <> canonical_code(service_type);
update known_registration set service_type = canonical_code(service_type)
where service_type <> canonical_code(service_type);
select set_config('atbalsts.scope', '', true);
