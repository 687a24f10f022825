-- Why: a worker may be paid to another card after signing up. Each question to the bank stays as evidence, and how many
-- there were within a day limits them, for whoever holds the phone could otherwise try cards without end.
CREATE TABLE card_change (
    id              BIGINT          NOT NULL,
    worker_id       BIGINT          NOT NULL,
    account_id      BIGINT          NOT NULL,
    asked_at        DATETIME(6)     NOT NULL,
    outcome         VARCHAR(16)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'null while the answer is waited for',
    offered         VARBINARY(4096) NULL COMMENT 'cards that the bank named, encrypted under the worker''s key; until one is recorded',
    card_masked     VARCHAR(32)     NULL COMMENT 'that was recorded',
    reference       VARCHAR(64)     NULL COMMENT 'of the service that compared the four factors',
    consent         VARCHAR(32)     NULL COMMENT 'version of the text that was agreed to',
    retention_class VARCHAR(16)     NOT NULL,
    PRIMARY KEY (id),
    KEY card_change_worker (worker_id, asked_at)
);
