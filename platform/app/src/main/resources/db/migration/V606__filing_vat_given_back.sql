-- Why: VAT that was held from a line and did not fit its month any more goes back to the worker by a payment of the bank. Where that
-- line is not paid in the end, nothing was held from it at all, and what the worker got stood nowhere. Each step of a line now says
-- what it did not take from the month because the worker had it already, so that of every line what was held is what is still held,
-- what the steps took back and what was given back.

ALTER TABLE settlement_withholding_step
    ADD COLUMN given_back DECIMAL(18,2) NOT NULL DEFAULT 0.00 COMMENT 'VAT and surcharges that the worker had got back already, so that this step took less from the month' AFTER surcharges,
    ADD KEY settlement_withholding_step_back (given_back);

-- A step takes what the one before it held, or what was booked; what it took less had been given back.
UPDATE settlement_withholding_step s
JOIN settlement_withholding w ON w.enterprise_id = s.enterprise_id AND w.line_id = s.line_id
LEFT JOIN settlement_withholding_step p ON p.enterprise_id = s.enterprise_id AND p.line_id = s.line_id AND p.step = s.step - 1
SET s.given_back = COALESCE(p.vat + p.surcharges, w.vat + w.surcharges) + s.vat + s.surcharges
WHERE MOD(s.step, 2) = 1;

-- Giving back was one person's word. It counts once a second one has compared the bank's payment. What was recorded until now
-- stands, and says that nobody compared it. The reference is unique as the bank writes it, large and small letters apart, as all
-- words of this table are compared.
ALTER TABLE vat_repayment
    ADD COLUMN city CHAR(6) NULL COMMENT 'where the worker works by the month of which it was held; until two persons were asked for, by the worker' AFTER worker_id,
    ADD COLUMN beyond DECIMAL(18,2) NOT NULL DEFAULT 0.00 COMMENT 'what of it was not held too much any more when it was confirmed' AFTER surcharges,
    ADD COLUMN beyond_vat DECIMAL(18,2) NOT NULL DEFAULT 0.00 COMMENT 'the VAT of that; the rest are surcharges' AFTER beyond,
    ADD COLUMN confirmed_at DATETIME(6) NULL AFTER recorded_by_name,
    ADD COLUMN confirmed_by BIGINT NULL COMMENT 'null also where one person recorded it before two were asked for' AFTER confirmed_at,
    ADD COLUMN confirmed_by_name VARCHAR(128) NULL AFTER confirmed_by,
    ADD COLUMN waiting_for VARCHAR(32) NULL COMMENT 'worker and month while nobody has confirmed it' AFTER confirmed_by_name,
    ADD UNIQUE KEY vat_repayment_waiting (waiting_for),
    ADD KEY vat_repayment_newest (recorded_at, id);

UPDATE vat_repayment SET confirmed_at = recorded_at;
UPDATE vat_repayment r JOIN worker w ON w.id = r.worker_id SET r.city = w.city;
