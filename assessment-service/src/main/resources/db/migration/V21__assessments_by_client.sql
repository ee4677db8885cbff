-- A person's assessments are asked for with every step. The unique indexes are partial: a prepared statement whose
-- statuses are parameters cannot use them, and would read the whole table.
create index assessment_of_client on assessment (client_id);
