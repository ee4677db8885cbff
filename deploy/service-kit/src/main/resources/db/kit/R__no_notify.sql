-- A transaction that notifies holds a lock of the whole server from before its commit until the commit is on the disk:
-- two of them can never share one flush. The relay is woken by its own service instead, and looks once a second.
drop trigger if exists outbox_notify on outbox;
drop function if exists outbox_notify();
