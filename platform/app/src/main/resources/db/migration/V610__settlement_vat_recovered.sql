-- Why: VAT that a worker got back of a line that is never paid is the worker's too much, and so is what a repayment gave beyond what
-- was held too much. Nothing could say that the worker had returned it, so those warnings stood for good, and as the page shows a
-- number of them only, later ones hid the earlier. A person records by which payment it came back.
CREATE TABLE settlement_vat_recovered (
    enterprise_id   BIGINT        NOT NULL,
    line_id         BIGINT        NOT NULL,
    worker_id       BIGINT        NOT NULL,
    amount          DECIMAL(18,2) NOT NULL COMMENT 'VAT and surcharges that had been given back of the line',
    reference       VARCHAR(64)   NOT NULL COMMENT 'the bank''s number of the payment by which the worker returned it',
    recorded_at     DATETIME(6)   NOT NULL,
    recorded_by     BIGINT        NOT NULL,
    recorded_by_name VARCHAR(128) NOT NULL,
    retention_class VARCHAR(16)   NOT NULL,
    PRIMARY KEY (enterprise_id, line_id),
    UNIQUE KEY settlement_vat_recovered_reference (reference),
    KEY settlement_vat_recovered_newest (recorded_at, line_id),
    KEY settlement_vat_recovered_worker (worker_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
