-- Why: what held or let go a payment stood in the database alone. Each screening before payment is an entry of the log by now,
-- under its line and how often that line was screened; what held the payment and the salts, under the worker's key, are kept
-- beside it, so that a stranger can be shown all of it. What was screened before is in no entry and has neither.
ALTER TABLE gate_assessment
    ADD COLUMN round INT NOT NULL DEFAULT 1 AFTER line_id,
    ADD COLUMN held_by VARCHAR(32) NULL AFTER decision,
    ADD COLUMN salts VARBINARY(255) NULL AFTER held_by,
    ADD COLUMN commitment VARCHAR(80) NULL AFTER salts;

UPDATE gate_assessment g
JOIN (SELECT enterprise_id, id, ROW_NUMBER() OVER (PARTITION BY enterprise_id, line_id ORDER BY id) AS round
      FROM gate_assessment) counted
    ON counted.enterprise_id = g.enterprise_id AND counted.id = g.id
SET g.round = counted.round;

ALTER TABLE gate_assessment
    ALTER COLUMN round DROP DEFAULT,
    ADD UNIQUE KEY gate_assessment_round (enterprise_id, line_id, round),
    DROP KEY gate_assessment_line;
