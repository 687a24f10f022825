-- Why: a grave alert was listed and disposed of alone, and nobody gathered what belongs together. Each opening of an alert of
-- HIGH (3) or above is handed over once to whoever keeps cases: to_case is the queue, and cased_opening the opening that was
-- handed over last. What became graver, or hits again, waits again by itself. The key of to_case is in the order of claims.
ALTER TABLE alert
    ADD COLUMN cased_opening INT NOT NULL DEFAULT 0 AFTER opening,
    ADD COLUMN to_case BOOLEAN GENERATED ALWAYS AS (severity_rank >= 3 AND cased_opening < opening) VIRTUAL,
    ADD COLUMN lease_owner VARCHAR(40) NULL,
    ADD COLUMN lease_until DATETIME(6) NULL,
    ADD KEY alert_to_case (to_case, id),
    -- An alert that goes on with that of the gate is kept in its case under that one.
    ADD KEY alert_of_gate (gate_alert_id);

ALTER TABLE gate_alert
    ADD COLUMN cased_opening INT NOT NULL DEFAULT 0 AFTER opening,
    ADD COLUMN to_case BOOLEAN
        GENERATED ALWAYS AS (severity_rank >= 3 AND cased_opening < opening AND taken_over_at IS NULL) VIRTUAL,
    ADD COLUMN lease_owner VARCHAR(40) NULL,
    ADD COLUMN lease_until DATETIME(6) NULL,
    ADD KEY gate_alert_to_case (to_case, id);
