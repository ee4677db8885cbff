-- A paper is entered once: what it says, normalised, is its key. Rows from before have none, so that doubles among them
-- do not stand in the way; the service holds new ones against them by what they say.
alter table service_grant add column paper_key text;
comment on column service_grant.paper_key is 'enrolment, service, component, decision and days; none where it was revoked or is from before';
create unique index service_grant_of_paper on service_grant (paper_key);

alter table budget_spending add column paper_key text;
comment on column budget_spending.paper_key is 'budget, service, document, amount and day, and how often that was taken back';
create unique index budget_spending_of_paper on budget_spending (paper_key);

alter table consent add column paper_key text;
comment on column consent.paper_key is 'client, purpose, giver and days';
create unique index consent_of_paper on consent (paper_key);
