-- What a row collides with is told as it is to a single call.
alter table import_row add column conflicts jsonb not null default '[]';
comment on column import_row.conflicts is 'what stands in the row''s way: ids, or short records with an id';
