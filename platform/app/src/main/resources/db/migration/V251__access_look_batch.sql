-- Why: looks are committed to the ledger some hundred at a time, so that nobody can thin out or change the audit trail
-- afterwards unnoticed. Each look has its own salt, so that one look can be shown and proved without the others.

CREATE TABLE look_batch (
    id              BIGINT       NOT NULL PRIMARY KEY,
    looks           INT          NOT NULL,
    commitment      VARCHAR(80)  NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    retention_class VARCHAR(16)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE look_in_batch (
    event_id BIGINT   NOT NULL PRIMARY KEY,
    batch_id BIGINT   NOT NULL,
    salt     CHAR(32) NOT NULL,
    KEY look_in_batch_batch (batch_id, event_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
