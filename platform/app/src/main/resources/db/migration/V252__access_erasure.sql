-- Why: that a key was destroyed is itself an entry of the ledger. What the entry commits to is kept here with its salts, so
-- that it can be shown when which key was destroyed; neither holds anything of what was encrypted under it.

CREATE TABLE erasure (
    id              BIGINT      NOT NULL PRIMARY KEY,
    subject_kind    VARCHAR(16) NOT NULL,
    subject_id      BIGINT      NOT NULL,
    sealed          TEXT        NOT NULL,
    erased_at       DATETIME(6) NOT NULL,
    retention_class VARCHAR(16) NOT NULL,
    UNIQUE KEY erasure_subject (subject_kind, subject_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
