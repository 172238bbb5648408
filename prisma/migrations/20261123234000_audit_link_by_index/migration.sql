-- The last link is found by its index, whatever the planner believes: it plans once for each connection, perhaps while the
-- table is small, and would then read the whole of it for every event for as long as its statistics are old.
ALTER FUNCTION "append_audit_link"() SET enable_seqscan = off;
