-- Why: an alert of the gate was listed and nobody could say what came of it. It is worked on like any other: a verdict with
-- a reason, and on a grave one the same verdict by a second person before it stands. When the record of the line is screened
-- the alert goes on as that of the record, with the day it was first raised, and what was found out goes with it.
ALTER TABLE gate_alert
    ADD COLUMN record_id BIGINT NULL AFTER worker_id,
    ADD KEY gate_alert_record (record_id, indicator),
    ADD KEY gate_alert_raised (raised_at, city, indicator);

ALTER TABLE alert ADD COLUMN gate_alert_id BIGINT NULL AFTER assessment_id;

-- What was raised before this: the record is known where it was screened, and its alert goes on with that of its line.
UPDATE gate_alert g JOIN four_flow_record r ON r.line_id = g.line_id
SET g.record_id = r.id
WHERE r.screened_at IS NOT NULL OR g.taken_over_at IS NOT NULL;

UPDATE alert a JOIN gate_alert g ON g.record_id = a.record_id AND g.indicator = a.indicator
SET a.gate_alert_id = g.id, a.raised_at = LEAST(a.raised_at, g.raised_at)
WHERE g.taken_over_at IS NOT NULL;

-- Never changed: a later row counts. Whether a verdict stands is known when it is said: at once below HIGH, else when another
-- person's latest one is the same; and it stands as long as the alert is no graver than it was then, which is the rank here. The reason may name people and is encrypted under the worker's key.
CREATE TABLE gate_disposition (
    enterprise_id   BIGINT      NOT NULL,
    id              BIGINT      NOT NULL,
    gate_alert_id   BIGINT      NOT NULL,
    severity_rank   INT         NOT NULL,
    worker_id       BIGINT      NOT NULL,
    verdict         VARCHAR(16) NOT NULL,
    stands          BOOLEAN     NOT NULL,
    reason          BLOB        NOT NULL,
    sealed          BLOB        NOT NULL,
    decided_by      BIGINT      NOT NULL,
    decided_at      DATETIME(6) NOT NULL,
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    KEY gate_disposition_alert (gate_alert_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
