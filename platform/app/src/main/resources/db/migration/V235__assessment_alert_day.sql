-- Why: how many of an enterprise's lines carry an alert is a feature itself, and it speaks of the days of the lines, not of
-- the moment at which somebody screened them.
ALTER TABLE alert ADD COLUMN settled_on DATE NULL AFTER revision;

UPDATE alert a JOIN four_flow_record r ON r.enterprise_id = a.enterprise_id AND r.id = a.record_id
SET a.settled_on = r.settled_on;

UPDATE alert SET settled_on = CAST(raised_at AS DATE) WHERE settled_on IS NULL;

ALTER TABLE alert
    MODIFY COLUMN settled_on DATE NOT NULL,
    ADD KEY alert_days (enterprise_id, settled_on, severity_rank, indicator, record_id);
