-- Units delivered are held against what was granted: over the whole grant, or in each interval where it has one. Of
-- a grant that was told before its quantity was kept, none is known, and only the day bounds it.

alter table granted_service add column quantity numeric check (quantity > 0);
alter table granted_service add column recurrence text
  check (recurrence in ('DAY', 'WEEK', 'MONTH', 'YEAR', 'PROJECT'));

-- What is reported of a grant in one interval, whoever reports it: two municipalities may report of one grant, each its
-- days, and neither sees the other's. The row is the lock of every report of the grant.
create table grant_usage (
  grant_id uuid not null,
  interval_from date not null,
  granted numeric not null,
  used numeric not null check (used >= 0),
  primary key (grant_id, interval_from),
  constraint delivered_within_granted check (used <= granted)
);
revoke delete on grant_usage from ${app};

-- What is there already stays, and can be reversed, or become another reference's; nothing longer is added. (A
-- constraint that is not valid yet would refuse every update of such a line.)
alter table report_line add column is_older boolean not null default true;
alter table report_line alter column is_older set default false;
alter table report_line add constraint a_day_holds_it check (
  is_older or ((unit not in ('DAY', 'WEEK', 'MONTH') or units <= 1) and (unit <> 'HOUR' or units <= 24)));
