-- One row a consent given: purpose, version of the text and time. Withdrawal adds its time and takes nothing away,
-- so it can be shown later what was allowed when (PIPL 14 to 17).
CREATE TABLE consent (
    id              BIGINT      NOT NULL,
    worker_id       BIGINT      NOT NULL,
    purpose         VARCHAR(48) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version         VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    given_at        DATETIME(6) NOT NULL,
    withdrawn_at    DATETIME(6) NULL,
    recorded_at     DATETIME(6) NOT NULL,
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY consent_given (worker_id, purpose, version, given_at)
);
