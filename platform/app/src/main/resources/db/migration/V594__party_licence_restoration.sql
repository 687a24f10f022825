-- Why: that a licence stands again gives its owner back what a revocation took: orders and payments as a business, without tax held
-- from them. Nobody does that alone. One person records what was read at the authority, a second one compares the decision; until
-- then nothing changes. waiting_for is the business while it waits, so that one word about it waits at a time.
CREATE TABLE licence_restoration (
    id                 BIGINT       NOT NULL PRIMARY KEY,
    worker_id          BIGINT       NOT NULL,
    sole_proprietor_id BIGINT       NOT NULL,
    stands_from        DATE         NOT NULL COMMENT 'the first day on which it stands again',
    evidence           VARCHAR(500) NOT NULL,
    recorded_at        DATETIME(6)  NOT NULL,
    recorded_by        BIGINT       NOT NULL,
    recorded_by_name   VARCHAR(128) NOT NULL,
    ended_at           DATETIME(6)  NULL COMMENT 'when it was confirmed or dropped',
    ended_by           BIGINT       NULL,
    confirmed          BOOLEAN      NULL COMMENT 'null while it waits',
    waiting_for        BIGINT       NULL,
    retention_class    VARCHAR(16)  NOT NULL,
    UNIQUE KEY licence_restoration_waiting (waiting_for),
    KEY licence_restoration_worker (worker_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
