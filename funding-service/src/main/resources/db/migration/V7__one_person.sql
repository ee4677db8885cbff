-- Two references may turn out to be of one person. What both were reported for, the same service on the same day, is
-- one delivery: one of the two lines says so and is claimed no more; what was claimed already stays as it is.

alter table report_line add column double_of uuid references report_line check (double_of <> id);
create index report_line_double on report_line (double_of) where double_of is not null;
grant update (client_ref, double_of) on report_line to ${app};
create index granted_service_client on granted_service (client_ref);
