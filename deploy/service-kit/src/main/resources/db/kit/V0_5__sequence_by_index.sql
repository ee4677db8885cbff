-- A session keeps its plan for the trigger's query: made while the outbox was small, it would read the whole outbox
-- for every event until the next analysis.
alter function outbox_sequence() set enable_seqscan = off;
