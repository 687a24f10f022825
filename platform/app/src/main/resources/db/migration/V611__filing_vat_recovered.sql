-- Why: see V610. What a repayment gave beyond what was held too much comes back by a payment of its own.
ALTER TABLE vat_repayment
    ADD COLUMN recovered_reference VARCHAR(64) NULL COMMENT 'the bank''s number of the payment by which the worker returned what was beyond' AFTER confirmed_by_name,
    ADD COLUMN recovered_at DATETIME(6) NULL AFTER recovered_reference,
    ADD COLUMN recovered_by BIGINT NULL AFTER recovered_at;
