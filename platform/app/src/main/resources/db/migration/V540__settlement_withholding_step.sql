-- Why: tax is held when income is paid (个人所得税法 art 9; STA announcement 16 of 2025). What is reckoned at booking is a
-- reservation: when the money does not go, the year of the worker has to be as if it had never been booked. Nothing is
-- rewritten: each step back, and each step forward again when the line is ordered anew, is a row of its own.

CREATE TABLE settlement_withholding_step (
    enterprise_id   BIGINT        NOT NULL,
    line_id         BIGINT        NOT NULL,
    step            INT           NOT NULL COMMENT 'counts from 1 within the line; odd steps give back, even ones hold again',
    worker_id       BIGINT        NOT NULL,
    payout_id       BIGINT        NOT NULL COMMENT 'the order whose outcome it follows from',
    cause           VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'REFUSED, DROPPED, AGAIN, PAID',
    gross           DECIMAL(18,2) NOT NULL COMMENT 'negative where it is given back, as are the others',
    income          DECIMAL(18,2) NOT NULL,
    income_tax      DECIMAL(18,2) NOT NULL,
    vat             DECIMAL(18,2) NOT NULL,
    surcharges      DECIMAL(18,2) NOT NULL,
    at              DATETIME(6)   NOT NULL,
    retention_class VARCHAR(16)   NOT NULL,
    PRIMARY KEY (enterprise_id, line_id, step),
    KEY settlement_withholding_step_worker (worker_id, line_id)
);

ALTER TABLE payout
    ADD COLUMN dropped_at DATETIME(6)  NULL COMMENT 'a person decided that it will not be paid' AFTER refused_at,
    ADD COLUMN dropped_by BIGINT NULL AFTER dropped_at,
    ADD COLUMN drop_reason VARCHAR(500) NULL AFTER dropped_by;
