-- Why: a worker may say that pay is wrong, late or not theirs, and whoever is asked has to answer (人社部发〔2021〕56号: 畅通诉求渠道).
-- What was said and answered is encrypted under the worker's key; when it was raised and answered is kept in the clear, so that
-- waiting can be counted.
CREATE TABLE objection (
    id              BIGINT         NOT NULL PRIMARY KEY,
    worker_id       BIGINT         NOT NULL,
    enterprise_id   BIGINT         NULL,
    line_id         BIGINT         NULL,
    topic           VARCHAR(16)    NOT NULL,
    words           VARBINARY(4096) NOT NULL,
    raised_at       DATETIME(6)    NOT NULL,
    withdrawn_at    DATETIME(6)    NULL,
    answered_at     DATETIME(6)    NULL,
    answered_by     BIGINT         NULL,
    by_operator     BOOLEAN        NULL,
    outcome         VARCHAR(16)    NULL,
    answer          VARBINARY(4096) NULL,
    retention_class VARCHAR(16)    NOT NULL,
    KEY objection_worker (worker_id, raised_at),
    KEY objection_enterprise (enterprise_id, answered_at, raised_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
