-- Why: a document is one file that came in. Its row is also its place in the queue: the stage column says what is to be
-- done with it, so nothing that was received can be forgotten. The bytes lie in the store of originals, not here; what
-- was read lies beside it, encrypted under the document's own key, because papers name people.

CREATE TABLE document (
    enterprise_id   BIGINT        NOT NULL COMMENT '0 while nobody has said whose paper it is',
    id              BIGINT        NOT NULL,
    sha256          BINARY(32)    NOT NULL COMMENT 'of the bytes as they came',
    byte_size       BIGINT        NOT NULL,
    media_type      VARCHAR(64)   NOT NULL COMMENT 'told from the content, never from the name',
    file_name       VARBINARY(1200) NOT NULL COMMENT 'encrypted: names of files name people',
    channel         VARCHAR(16)   NOT NULL,
    package_id      BIGINT        NULL COMMENT 'the package it lay in',
    received_at     DATETIME(6)   NOT NULL,
    received_by     BIGINT        NOT NULL COMMENT 'account; 0 for the system',
    stage           VARCHAR(16)   NOT NULL,
    kind            VARCHAR(24)   NULL COMMENT 'of the first reading',
    read_at         DATETIME(6)   NULL,
    not_before      DATETIME(6)   NULL COMMENT 'a failed reading rests until then',
    refusal_code    VARCHAR(40)   NULL,
    refusal_detail  VARCHAR(500)  NULL,
    refusal_remedy  VARCHAR(500)  NULL,
    retention_class VARCHAR(16)   NOT NULL DEFAULT 'ACCOUNTING',
    lease_owner     VARCHAR(40)   NULL,
    lease_until     DATETIME(6)   NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY document_id (id),
    UNIQUE KEY document_bytes (enterprise_id, sha256),
    KEY document_claim (stage, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE reading (
    document_id     BIGINT       NOT NULL,
    part            INT          NOT NULL COMMENT 'one file may hold several papers, counted from 0',
    kind            VARCHAR(24)  NOT NULL,
    content         MEDIUMBLOB   NOT NULL COMMENT 'fields with source, confidence and place; encrypted',
    read_at         DATETIME(6)  NOT NULL,
    retention_class VARCHAR(16)  NOT NULL DEFAULT 'ACCOUNTING',
    PRIMARY KEY (document_id, part)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Written and committed before a reading begins, so that a paper which kills the process is counted all the same and
-- cannot kill it for ever.
CREATE TABLE reading_attempt (
    document_id BIGINT       NOT NULL,
    attempt     INT          NOT NULL,
    begun_at    DATETIME(6)  NOT NULL,
    failure     VARCHAR(200) NULL COMMENT 'type of the failure; null while running or when the process died',
    PRIMARY KEY (document_id, attempt)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
