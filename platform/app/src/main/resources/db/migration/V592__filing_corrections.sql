-- Why: after a filing, pay of some people may come to its month and pay of others go from it. Sums of the month hide the one behind
-- the other, so they are compared person by person and kind of work by kind of work; mark is a figure over these amounts that shows
-- cheaply whether that is needed. A correction (更正申报) takes the month as it stands by now, so its rows may be negative. A filing
-- states the VAT of the month that was held from nobody, as far as it was known; what comes to that later is due and stays seen.
-- A confirmed filing is told, some people at a time, to whoever keeps something that rests on it.

ALTER TABLE withholding_filing
    ADD COLUMN kind VARCHAR(16) NOT NULL DEFAULT 'FILING' COMMENT 'FILING: pay that was not filed before; CORRECTION: both ways' AFTER receipt,
    ADD COLUMN mark DECIMAL(40,2) NOT NULL DEFAULT 0.00 COMMENT 'gross by the CRC-32 of worker and occupation, added up' AFTER gross,
    ADD COLUMN moved DECIMAL(18,2) NOT NULL DEFAULT 0.00 COMMENT 'what it adds and what it takes away, added up' AFTER mark,
    ADD COLUMN vat_short DECIMAL(18,2) NULL COMMENT 'VAT and surcharges of the month held from nobody when it was recorded; null for filings older than this, taken for all' AFTER moved,
    ADD COLUMN told_after BIGINT NOT NULL DEFAULT 0 COMMENT 'the last worker of whom it was told',
    ADD COLUMN told_at DATETIME(6) NULL COMMENT 'when it was told of all',
    ADD COLUMN tell_at DATETIME(6) NOT NULL DEFAULT '2000-01-01 00:00:00',
    ADD COLUMN lease_owner VARCHAR(40) NULL,
    ADD COLUMN lease_until DATETIME(6) NULL,
    ADD KEY withholding_filing_telling (told_at, tell_at, id);

UPDATE withholding_filing f
SET mark = (SELECT COALESCE(SUM(p.gross * CRC32(CONCAT(p.worker_id, '/', p.occupation))), 0)
            FROM withholding_filing_pay p WHERE p.filing_id = f.id),
    moved = (SELECT COALESCE(SUM(ABS(p.gross)), 0) FROM withholding_filing_pay p WHERE p.filing_id = f.id);

-- Filings until now are taken as told: nothing changes for what rests on them, and every record of every filed month would be
-- looked at again.
UPDATE withholding_filing SET told_at = confirmed_at WHERE confirmed_at IS NOT NULL;
