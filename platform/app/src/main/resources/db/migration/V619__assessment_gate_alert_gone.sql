-- Why: as of V618 for alerts of records, so for those of lines before payment. One is gone when the record of its line is
-- screened and does not alert for the same, or when the line comes to the gate again and does not.
ALTER TABLE gate_alert
    DROP KEY gate_alert_to_case,
    DROP COLUMN to_case,
    ADD COLUMN gone_at DATETIME(6) NULL AFTER raised_at,
    ADD COLUMN standing BOOLEAN
        GENERATED ALWAYS AS (taken_over_at IS NULL AND gone_at IS NULL AND outcome <> 'CLEARED') VIRTUAL;

-- A hit names the assessment that found it, and all are numbered in the order in which they were made. What could not be asked is
-- not a no: only a screening without an error says so; at the gate, one that left no more unanswered than the one which found it.
UPDATE gate_alert g
SET g.gone_at = (SELECT MIN(s.assessed_at) FROM assessment s
                 WHERE s.enterprise_id = g.enterprise_id AND s.record_id = g.record_id AND s.kind = 'RECORD'
                   AND s.id > g.gate_id AND s.errors = 0)
WHERE g.taken_over_at IS NULL;

UPDATE gate_alert g
SET g.gone_at = (SELECT MIN(s.assessed_at) FROM gate_assessment s
                 WHERE s.enterprise_id = g.enterprise_id AND s.line_id = g.line_id AND s.id > g.gate_id
                   AND s.errors = 0
                   AND s.not_applicable <= COALESCE(
                       (SELECT f.not_applicable FROM gate_assessment f
                        WHERE f.enterprise_id = g.enterprise_id AND f.id = g.gate_id), s.not_applicable))
WHERE g.taken_over_at IS NULL AND g.gone_at IS NULL;

ALTER TABLE gate_alert
    ADD COLUMN to_case BOOLEAN
        GENERATED ALWAYS AS (severity_rank >= 3 AND cased_opening < opening AND taken_over_at IS NULL AND gone_at IS NULL)
        VIRTUAL,
    DROP KEY gate_alert_raised,
    ADD KEY gate_alert_to_case (to_case, id),
    ADD KEY gate_alert_raised (raised_at, city, indicator, gone_at);
