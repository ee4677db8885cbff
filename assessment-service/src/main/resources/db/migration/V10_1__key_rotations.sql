-- Rotations of the keys: how far each is stands in the data itself, for every ciphertext and hash says its key.
create table key_rotation (
  id uuid primary key,
  status text not null,
  started_by text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  version bigint not null
);
create unique index key_rotation_one_open on key_rotation ((true)) where status <> 'COMPLETED';
