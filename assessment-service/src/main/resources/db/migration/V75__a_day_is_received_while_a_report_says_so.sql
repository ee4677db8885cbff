-- Events of two reports come in any order: a day that one takes back and the other says stays received.
alter table delivered_service add report_id uuid;
comment on column delivered_service.report_id is 'funding-service''s report; empty of what was told before reports were told apart';
alter table delivered_service drop constraint delivered_service_pkey;
alter table delivered_service
  add constraint delivered_service_report unique nulls not distinct (grant_id, day, report_id);
