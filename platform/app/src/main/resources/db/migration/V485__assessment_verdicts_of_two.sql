-- Why: what one person said of a grave alert of a record stood, before payment it took two; and a verdict on one revision hid
-- the alert when a later revision hit again, though nobody had looked at what is new. All verdicts are kept in one table under
-- one rule, and an alert knows what came of it as it stands, so that a list asks no verdicts.
ALTER TABLE alert
    -- Counts from 1: raised, and again by a later revision or by a hit that is graver. Verdicts count within one opening.
    ADD COLUMN opening INT NOT NULL DEFAULT 1 AFTER gate_alert_id,
    -- OPEN, WAITING for a second person, CONFIRMED or CLEARED.
    ADD COLUMN outcome VARCHAR(16) NOT NULL DEFAULT 'OPEN' AFTER opening,
    ADD KEY alert_outcome (outcome, id);

ALTER TABLE gate_alert
    ADD COLUMN opening INT NOT NULL DEFAULT 1 AFTER severity_rank,
    ADD COLUMN outcome VARCHAR(16) NOT NULL DEFAULT 'OPEN' AFTER opening,
    ADD KEY gate_alert_outcome (outcome, id);

-- The alert is that of the gate where it was raised before payment, also when it goes on as that of the record. The worker is
-- the one under whose key the reason is then encrypted; without one it is under the record's.
ALTER TABLE alert_disposition
    ADD COLUMN alert_id BIGINT NULL AFTER id,
    ADD COLUMN opening INT NOT NULL DEFAULT 1 AFTER indicator,
    ADD COLUMN stands BOOLEAN NOT NULL DEFAULT TRUE AFTER verdict,
    ADD COLUMN worker_id BIGINT NULL AFTER stands,
    MODIFY record_id BIGINT NULL;

-- What was said of an earlier revision is of none of the openings that are counted.
UPDATE alert_disposition d JOIN alert a ON a.record_id = d.record_id AND a.indicator = d.indicator
SET d.alert_id = COALESCE(a.gate_alert_id, a.id),
    d.opening = IF(d.decided_at < (SELECT MIN(s.assessed_at) FROM assessment s
                                   WHERE s.enterprise_id = a.enterprise_id AND s.record_id = a.record_id
                                     AND s.revision = a.revision AND s.kind = 'RECORD'), 0, 1);

-- Nor is what was said of a less grave alert, or before a revision after that with which the alert went on.
INSERT INTO alert_disposition
    (enterprise_id, id, alert_id, record_id, indicator, opening, verdict, stands, worker_id, reason, sealed, decided_by,
     decided_at, retention_class)
SELECT d.enterprise_id, d.id, d.gate_alert_id, g.record_id, g.indicator,
       IF(d.severity_rank < COALESCE(a.severity_rank, g.severity_rank)
          OR (SELECT MIN(s.assessed_at) FROM assessment s
              WHERE s.enterprise_id = a.enterprise_id AND s.record_id = a.record_id AND s.revision = a.revision
                AND s.kind = 'RECORD') > GREATEST(g.taken_over_at, d.decided_at), 0, 1),
       d.verdict, d.stands, d.worker_id, d.reason, d.sealed, d.decided_by, d.decided_at, d.retention_class
FROM gate_disposition d
JOIN gate_alert g ON g.id = d.gate_alert_id
LEFT JOIN alert a ON a.record_id = g.record_id AND a.indicator = g.indicator AND a.gate_alert_id = g.id;

ALTER TABLE alert_disposition
    ADD KEY alert_disposition_alert (alert_id, id),
    DROP KEY alert_disposition_record,
    DROP KEY alert_disposition_indicator;

DROP TABLE gate_disposition;

UPDATE gate_alert g
JOIN alert_disposition d ON d.alert_id = g.id AND d.opening = g.opening
LEFT JOIN alert_disposition later ON later.alert_id = d.alert_id AND later.opening = d.opening AND later.id > d.id
SET g.outcome = IF(d.stands, d.verdict, 'WAITING')
WHERE later.id IS NULL;

UPDATE alert a JOIN gate_alert g ON g.record_id = a.record_id AND g.indicator = a.indicator AND g.id = a.gate_alert_id
SET a.outcome = g.outcome
WHERE g.outcome <> 'OPEN';

UPDATE alert a
JOIN alert_disposition d ON d.alert_id = a.id AND d.opening = a.opening
LEFT JOIN alert_disposition later ON later.alert_id = d.alert_id AND later.opening = d.opening AND later.id > d.id
SET a.outcome = IF(d.stands, d.verdict, 'WAITING')
WHERE later.id IS NULL AND a.gate_alert_id IS NULL;
