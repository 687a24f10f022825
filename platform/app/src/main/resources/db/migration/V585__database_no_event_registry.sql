-- Why: no module publishes an event that must outlive its process. What goes on later is a stage on the row itself, so the
-- registry of unfinished events was never written.
DROP TABLE EVENT_PUBLICATION;
