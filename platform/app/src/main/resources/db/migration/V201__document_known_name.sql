-- Why: a name that was misread is found again by the names that one has read before. The list proposes names to a person
-- who looks at a paper and never changes a reading. Names of traders name people: each is kept under the key of the paper
-- it was learned from, and goes with it.

CREATE TABLE known_name (
    id              BIGINT         NOT NULL PRIMARY KEY,
    enterprise_id   BIGINT         NOT NULL COMMENT 'whose papers it was learned from; nobody else is shown it',
    document_id     BIGINT         NOT NULL,
    name_key        BINARY(32)     NOT NULL COMMENT 'keyed digest, so that a name is learned once',
    code_key        BINARY(32)     NOT NULL COMMENT 'keyed digest of the code beside it; of nothing where there is none',
    name            VARBINARY(1200) NOT NULL COMMENT 'encrypted under the paper''s key',
    origin          VARCHAR(16)    NOT NULL,
    learned_at      DATETIME(6)    NOT NULL,
    retention_class VARCHAR(16)    NOT NULL DEFAULT 'ACCOUNTING',
    UNIQUE KEY known_name_once (enterprise_id, name_key, code_key),
    KEY known_name_of_document (document_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
