-- Why: a code on the phone's screen opens a proof of income for a bank or a landlord; the worker chooses what it shows, sees who
-- looked, and can end it at once.
ALTER TABLE income_proof
    ADD COLUMN withheld     VARCHAR(120)   NOT NULL DEFAULT 'settlements' COMMENT 'names of fields that are not shown, by commas',
    ADD COLUMN share_key    BINARY(32)     NULL COMMENT 'look-up code of the address that opens it',
    ADD COLUMN share_token  VARBINARY(256) NULL COMMENT 'what the address ends with; encrypted under the worker''s key',
    ADD COLUMN withdrawn_at DATETIME(6)    NULL COMMENT 'when the worker ended it',
    ADD COLUMN withdrawal   BLOB           NULL COMMENT 'what was sealed of its end; encrypted under the worker''s key',
    ADD UNIQUE KEY income_proof_share (share_key);

CREATE TABLE income_look (
    id              BIGINT         NOT NULL PRIMARY KEY,
    proof_id        BIGINT         NOT NULL,
    worker_id       BIGINT         NOT NULL,
    looked_at       DATETIME(6)    NOT NULL,
    reader          VARBINARY(400) NOT NULL COMMENT 'who looked, in their own words; encrypted under the worker''s key',
    retention_class VARCHAR(16)    NOT NULL,
    KEY income_look_proof (proof_id, looked_at),
    KEY income_look_worker (worker_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
