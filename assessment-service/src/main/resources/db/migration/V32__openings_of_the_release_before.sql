-- An instance of the release before, while both run, opens without an attempt: nobody in an emergency is refused for that.
alter table emergency_access alter column attempt_id drop not null;
