-- Reports come months late. The municipality says when nothing more will be reported of a grant; from then on its lines
-- together stay within what had been reported.

alter table granted_service
  add column reported_in_all numeric check (reported_in_all >= 0),
  add column reporting_closed_on date,
  add constraint closed_at_a_sum check (num_nonnulls(reported_in_all, reporting_closed_on) in (0, 2));
