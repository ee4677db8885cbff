-- A municipality may leave a project and join it again: each period stands for itself, or the days of the first are lost.

delete from known_partner where joined_on is null;
alter table known_partner
  drop constraint known_partner_pkey,
  add primary key (project, municipality, joined_on);
