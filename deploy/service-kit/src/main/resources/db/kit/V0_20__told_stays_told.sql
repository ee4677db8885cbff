-- What has been told is not rewritten: the relay marks what it has sent, nothing else is changed or taken away.
revoke update, delete on outbox from ${app};
grant update (sent_at, failure) on outbox to ${app};
revoke update, delete on inbox from ${app};
-- A service that starts without the owner's password looks whether the migrations have run.
grant select on flyway_schema_history to ${app};
