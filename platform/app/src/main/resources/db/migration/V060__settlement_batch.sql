-- What was paid. A file is kept as it came, encrypted, whether it was booked or refused; amounts of a line are computed
-- here and never taken from a file. Batch sums are the sums of the lines.
CREATE TABLE settlement_file (
    enterprise_id   BIGINT       NOT NULL,
    id              BIGINT       NOT NULL,
    digest          VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    content         LONGBLOB     NOT NULL,
    size_bytes      BIGINT       NOT NULL,
    state           VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    batch_id        BIGINT       NULL,
    received_at     DATETIME(6)  NOT NULL,
    received_by     BIGINT       NOT NULL,
    retention_class VARCHAR(16)  NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY settlement_file_id (id),
    UNIQUE KEY settlement_file_digest (enterprise_id, digest)
);

CREATE TABLE settlement_batch (
    enterprise_id BIGINT        NOT NULL,
    id            BIGINT        NOT NULL,
    batch_number  VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    file_id       BIGINT        NOT NULL,
    settled_on    DATE          NOT NULL,
    work_month    CHAR(7)       CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    line_count    INT           NOT NULL,
    gross         DECIMAL(18,2) NOT NULL,
    income_tax    DECIMAL(18,2) NOT NULL,
    vat           DECIMAL(18,2) NOT NULL,
    surcharges    DECIMAL(18,2) NOT NULL,
    net           DECIMAL(18,2) NOT NULL,
    fee           DECIMAL(18,2) NOT NULL,
    debit         DECIMAL(18,2) NOT NULL,
    booked_at     DATETIME(6)   NOT NULL,
    booked_by     BIGINT        NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY settlement_batch_id (id),
    UNIQUE KEY settlement_batch_number (enterprise_id, batch_number)
);
