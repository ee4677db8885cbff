alter table service_grant add column beyond_plan_line boolean not null default false;
comment on column service_grant.beyond_plan_line is 'when it was granted, the grants of its plan line were together more than the line recommends';
