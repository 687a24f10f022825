-- Why: the payment that reaches the threshold bears the VAT of the whole month. When another payment of that month is not made
-- after all, the month may owe less than was held, or nothing; no payment has VAT below zero, so no later one makes it good. What
-- is held too much is the worker's and has to stand somewhere until it is given back.

ALTER TABLE tax_held_month
    ADD COLUMN vat_over DECIMAL(18,2) NOT NULL DEFAULT 0.00 COMMENT 'VAT and surcharges held beyond what the month owes' AFTER vat_short;

ALTER TABLE tax_held_month ADD KEY tax_held_month_over (vat_over, month);

-- Months until now, by the tables of their first day: first those that owe nothing any more, then those that owe less.
UPDATE tax_held_month m
JOIN tax_parameter rate ON rate.name = 'VAT_RATE'
    AND CAST(CONCAT(m.month, '-01') AS DATE) BETWEEN rate.valid_from AND COALESCE(rate.valid_to, CAST('9999-12-31' AS DATE))
JOIN tax_parameter threshold ON threshold.name = 'VAT_MONTH_THRESHOLD'
    AND CAST(CONCAT(m.month, '-01') AS DATE) BETWEEN threshold.valid_from AND COALESCE(threshold.valid_to, CAST('9999-12-31' AS DATE))
JOIN tax_parameter exempt ON exempt.name = 'VAT_EXEMPT_AT_THRESHOLD'
    AND CAST(CONCAT(m.month, '-01') AS DATE) BETWEEN exempt.valid_from AND COALESCE(exempt.valid_to, CAST('9999-12-31' AS DATE))
SET m.vat_over = m.vat + m.surcharges
WHERE m.vat + m.surcharges > 0
  AND (ROUND(m.gross / (1 + CAST(rate.setting AS DECIMAL(18,6))), 2) < CAST(threshold.setting AS DECIMAL(18,2))
    OR (exempt.setting = 'true'
      AND ROUND(m.gross / (1 + CAST(rate.setting AS DECIMAL(18,6))), 2) = CAST(threshold.setting AS DECIMAL(18,2))));

UPDATE tax_held_month m
JOIN tax_parameter rate ON rate.name = 'VAT_RATE'
    AND CAST(CONCAT(m.month, '-01') AS DATE) BETWEEN rate.valid_from AND COALESCE(rate.valid_to, CAST('9999-12-31' AS DATE))
SET m.vat_over = m.vat - ROUND(m.gross * CAST(rate.setting AS DECIMAL(18,6)) / (1 + CAST(rate.setting AS DECIMAL(18,6))), 2)
WHERE m.vat_over = 0
  AND m.vat > ROUND(m.gross * CAST(rate.setting AS DECIMAL(18,6)) / (1 + CAST(rate.setting AS DECIMAL(18,6))), 2);

-- What was given back, by whose word and by which payment of the bank; amounts under a number that names nobody.
CREATE TABLE vat_repayment (
    id               BIGINT        NOT NULL PRIMARY KEY,
    worker_id        BIGINT        NOT NULL,
    month            CHAR(7)       NOT NULL,
    vat              DECIMAL(18,2) NOT NULL,
    surcharges       DECIMAL(18,2) NOT NULL,
    reference        VARCHAR(64)   NOT NULL COMMENT 'the bank''s number of the payment to the worker',
    recorded_at      DATETIME(6)   NOT NULL,
    recorded_by      BIGINT        NOT NULL,
    recorded_by_name VARCHAR(128)  NOT NULL,
    retention_class  VARCHAR(16)   NOT NULL,
    UNIQUE KEY vat_repayment_reference (reference),
    KEY vat_repayment_worker (worker_id, month),
    KEY vat_repayment_month (month, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
