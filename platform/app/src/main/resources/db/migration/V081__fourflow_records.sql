-- Why: one record for each settlement line, its sealed revisions, and what its papers disagree on. The content is stored
-- encrypted under the record's own key; the columns beside it serve lists and queues and hold nothing that identifies a
-- person beyond a mask.

CREATE TABLE four_flow_record (
    enterprise_id   BIGINT        NOT NULL,
    id              BIGINT        NOT NULL,
    number          VARCHAR(32)   NOT NULL,
    line_id         BIGINT        NOT NULL,
    worker_id       BIGINT        NOT NULL,
    worker_masked   VARCHAR(200)  NOT NULL,
    batch_number    VARCHAR(64)   NOT NULL,
    line_number     INT           NOT NULL,
    task_number     VARCHAR(24)   NULL,
    city            CHAR(6)       NOT NULL,
    work_month      CHAR(7)       NOT NULL,
    settled_on      DATE          NOT NULL,
    gross           DECIMAL(18,2) NOT NULL,
    net             DECIMAL(18,2) NOT NULL,
    stage           VARCHAR(16)   NOT NULL,
    revision        INT           NOT NULL,
    -- Digest of everything the content is made of: equal digest, nothing to write.
    input_digest    BINARY(32)    NOT NULL,
    sealed_digest   BINARY(32)    NULL,
    content         MEDIUMBLOB    NOT NULL,
    missing         VARCHAR(64)   NOT NULL,
    complete        BOOLEAN       NOT NULL,
    discrepancies   INT           NOT NULL,
    hits            INT           NULL,
    severity        VARCHAR(16)   NULL,
    severity_rank   INT           NOT NULL DEFAULT 0,
    opened_at       DATETIME(6)   NOT NULL,
    changed_at      DATETIME(6)   NOT NULL,
    complete_at     DATETIME(6)   NULL,
    sealed_at       DATETIME(6)   NULL,
    screened_at     DATETIME(6)   NULL,
    screen_after    DATETIME(6)   NOT NULL,
    screen_attempts INT           NOT NULL DEFAULT 0,
    screen_failure  VARCHAR(200)  NULL,
    lease_owner     VARCHAR(40)   NULL,
    lease_until     DATETIME(6)   NULL,
    retention_class VARCHAR(16)   NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY four_flow_record_id (id),
    UNIQUE KEY four_flow_record_number (number),
    UNIQUE KEY four_flow_record_line (line_id),
    KEY four_flow_record_queue (stage, id),
    KEY four_flow_record_task (task_number),
    KEY four_flow_record_batch (batch_number),
    KEY four_flow_record_worker (work_month, worker_id),
    KEY four_flow_record_month (enterprise_id, work_month, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Numbers of records count by month; a number that a failed transaction had drawn is never given again.
CREATE TABLE record_counter (
    month CHAR(6) NOT NULL PRIMARY KEY,
    drawn BIGINT  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Never changed once written. form is the sealed form without the salts; both are encrypted under the record's key, so
-- destroying that key erases the content and leaves the commitment, which goes on proving that it was there.
CREATE TABLE record_revision (
    enterprise_id    BIGINT      NOT NULL,
    record_id        BIGINT      NOT NULL,
    revision         INT         NOT NULL,
    encoding_version INT         NOT NULL,
    algorithm        VARCHAR(16) NOT NULL,
    commitment       VARCHAR(80) NOT NULL,
    form             MEDIUMBLOB  NOT NULL,
    salts            BLOB        NOT NULL,
    why              VARCHAR(24) NOT NULL,
    missing          VARCHAR(64) NOT NULL,
    papers           INT         NOT NULL,
    sealed_at        DATETIME(6) NOT NULL,
    retention_class  VARCHAR(16) NOT NULL,
    PRIMARY KEY (enterprise_id, record_id, revision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The present discrepancies, for lists and counts; their two values with places stand in the content.
CREATE TABLE discrepancy (
    enterprise_id BIGINT      NOT NULL,
    record_id     BIGINT      NOT NULL,
    position      INT         NOT NULL,
    kind          VARCHAR(24) NOT NULL,
    flow          VARCHAR(16) NOT NULL,
    field         VARCHAR(48) NOT NULL,
    document_id   BIGINT      NULL,
    certain       BOOLEAN     NOT NULL,
    PRIMARY KEY (enterprise_id, record_id, position),
    KEY discrepancy_kind (kind, enterprise_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
