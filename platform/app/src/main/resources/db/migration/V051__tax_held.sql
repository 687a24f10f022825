-- The cumulative withholding needs the months before: one row a worker and month, summed over all enterprises, because
-- the withholding agent is the platform. tax_worker is the row that concurrent bookings of one worker queue on.
CREATE TABLE tax_worker (
    platform_code VARCHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    worker_id     BIGINT      NOT NULL,
    PRIMARY KEY (platform_code, worker_id)
);

CREATE TABLE tax_held_month (
    platform_code   VARCHAR(18)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    worker_id       BIGINT        NOT NULL,
    month           CHAR(7)       CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    gross           DECIMAL(18,2) NOT NULL,
    income          DECIMAL(18,2) NOT NULL,
    income_tax      DECIMAL(18,2) NOT NULL,
    vat             DECIMAL(18,2) NOT NULL,
    surcharges      DECIMAL(18,2) NOT NULL,
    retention_class VARCHAR(16)   NOT NULL,
    PRIMARY KEY (platform_code, worker_id, month)
);
