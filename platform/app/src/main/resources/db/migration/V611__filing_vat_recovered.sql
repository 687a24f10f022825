-- Why: see V610. What a repayment gave beyond what was held too much comes back by a payment of its own, which ends one such row.
ALTER TABLE vat_repayment
    ADD COLUMN recovered_reference VARCHAR(64) NULL COMMENT 'the bank''s number of the payment by which the worker returned what was beyond' AFTER confirmed_by_name,
    ADD COLUMN recovered_at DATETIME(6) NULL AFTER recovered_reference,
    ADD COLUMN recovered_by BIGINT NULL AFTER recovered_at,
    ADD COLUMN recovered_by_name VARCHAR(128) NULL AFTER recovered_by,
    ADD UNIQUE KEY vat_repayment_recovered (recovered_reference);
