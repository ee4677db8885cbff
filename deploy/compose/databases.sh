#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: four databases, each with an owner that migrates and an app
# role that can neither bypass row security nor alter anything.
set -eu
for name in assessment registry funding indicators; do
  upper=$(echo "$name" | tr '[:lower:]' '[:upper:]')
  owner_password=$(printenv "ATBALSTS_${upper}_OWNER_PASSWORD")
  app_password=$(printenv "ATBALSTS_${upper}_APP_PASSWORD")
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" <<SQL
create role ${name}_owner login nosuperuser nobypassrls nocreatedb nocreaterole password '${owner_password}';
create role ${name}_app login nosuperuser nobypassrls nocreatedb nocreaterole password '${app_password}';
create database ${name} owner ${name}_owner;
revoke all on database ${name} from public;
grant connect on database ${name} to ${name}_app;
\\connect ${name}
revoke all on schema public from public;
grant usage, create on schema public to ${name}_owner;
grant usage on schema public to ${name}_app;
SQL
done
