-- Why: tax is held in the month in which income is paid (个人所得税法 art 9, 14). What is held again because a line is ordered anew
-- belongs to the month of the new payment, which may be another one, or another year, than that of the settlement.
ALTER TABLE settlement_withholding_step
    ADD COLUMN day DATE NULL COMMENT 'for whose month it counts; null for steps older than this, which count for the settlement' AFTER cause;
