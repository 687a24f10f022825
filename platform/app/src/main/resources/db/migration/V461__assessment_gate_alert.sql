-- Why: what the gate found of a line before payment was kept and alerted nobody. One alert for a line and an indicator; when
-- the record of the line is screened and the same indicator hits, the record's alert takes over and this one is listed no
-- more. The words stand in the screening of the gate, which is encrypted under the worker's key.
CREATE TABLE gate_alert (
    enterprise_id   BIGINT      NOT NULL,
    id              BIGINT      NOT NULL,
    line_id         BIGINT      NOT NULL,
    batch_id        BIGINT      NOT NULL,
    worker_id       BIGINT      NOT NULL,
    gate_id         BIGINT      NOT NULL,
    city            CHAR(6)     NOT NULL,
    indicator       VARCHAR(16) NOT NULL,
    severity        VARCHAR(16) NOT NULL,
    severity_rank   INT         NOT NULL,
    six_true        VARCHAR(16) NOT NULL,
    raised_at       DATETIME(6) NOT NULL,
    taken_over_at   DATETIME(6) NULL,
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY gate_alert_id (id),
    UNIQUE KEY gate_alert_once (line_id, indicator)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
