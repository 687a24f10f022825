-- Why: each look at /reports went through all repayments there are, to find the few that gave too much and were not returned. Since
-- when one of them is owed back stands in the row, in the order of the list.
ALTER TABLE vat_repayment
    ADD COLUMN owed_since DATETIME(6)
        GENERATED ALWAYS AS (CASE WHEN waiting_for IS NULL AND beyond > 0 AND recovered_at IS NULL THEN recorded_at END) VIRTUAL
        COMMENT 'when it was recorded, while the worker has to return what was beyond; null otherwise',
    ADD KEY vat_repayment_owed (owed_since, id);
