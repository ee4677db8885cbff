-- Whether anything is told of on or before a day: before that no value is known, which is not zero.
create function told(as_of date) returns boolean language sql stable as
$$
  select exists (select from project where submitted_on <= as_of)
      or exists (select from person_fact where on_date <= as_of)
      or exists (select from partner_change where on_date <= as_of)
      or exists (select from contract_version where signed_on <= as_of)
      or exists (select from di_plan where approved_on <= as_of)
      or exists (select from branch where closed_on <= as_of)
      or exists (select from place where started_on <= as_of or created_on <= as_of)
$$;

-- In the municipalities of which day those in partnerships are counted: the programme set its number among the
-- 119 of before 2021 and published it so after the first reform; since the second they are those of the day.
create table counted_in (
  in_force_from date primary key,
  territories_of date
);
comment on column counted_in.territories_of is 'empty: of the day asked for';
insert into counted_in (in_force_from, territories_of) values ('-infinity', '2021-06-30'), ('2025-07-01', null);
revoke insert, update, delete on counted_in from ${app};

update indicator
   set note = 'of 119 pre-2021 municipalities; since 2025-07-01 of those of the day'
 where id = 'N18';
