-- Why: who runs the platform decides whose name stands on agreements and invoices and who withholds tax, and it changes:
-- names are registered anew, businesses are handed over. So it is a row with its first day and its source. Rows are only
-- added; of two for one day the later one stands, and the earlier one stays to be seen. A company is no person: nothing
-- here is personal data but who recorded it.
CREATE TABLE operator_of_platform (
    id               BIGINT       NOT NULL,
    valid_from       DATE         NOT NULL,
    name             VARCHAR(200) NOT NULL,
    credit_code      CHAR(18)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    source           VARCHAR(500) NOT NULL,
    recorded_by      BIGINT       NOT NULL,
    recorded_by_name VARCHAR(128) NOT NULL,
    recorded_at      DATETIME(6)  NOT NULL,
    retention_class  VARCHAR(16)  NOT NULL DEFAULT 'ACCOUNTING',
    PRIMARY KEY (id),
    KEY operator_of_platform_day (valid_from)
);
