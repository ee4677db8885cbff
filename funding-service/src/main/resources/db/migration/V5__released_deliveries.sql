-- A rejected claim releases its deliveries: they were neither certified nor paid and may be claimed again.
-- Every other claim holds its own for good, so that none is paid twice (FUN-12).

alter table claim_line add column released boolean not null default false;
alter table claim_line drop constraint delivery_claimed_once;
create unique index delivery_claimed_once on claim_line (report_line_id) where not released;
grant update (released) on claim_line to ${app};
