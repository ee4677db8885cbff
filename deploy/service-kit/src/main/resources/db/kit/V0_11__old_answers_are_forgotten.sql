-- An answer is kept for 30 days for a repeated request; the service itself, and nobody else, sees those that are older
-- than that beside its own, and clears them away.
create policy old_keys on idempotency_key
  using ((select sees_all()) and created_at < now() - interval '30 days');
create index idempotency_key_age on idempotency_key (created_at);
