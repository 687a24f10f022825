-- Why: the scan or photo of a paper whose number was not read for certain is joined with the paper itself where both name the
-- same tasks, amount and day. Two payments of one day and amount are told apart by what else stands on them: the time of day,
-- the tax, the quantity. Of papers read before this nobody knows it until they are read again, so that no rule joins them.

ALTER TABLE paper
    ADD COLUMN particulars VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NULL DEFAULT 'unread=1'
        COMMENT 'figures and times that were read for certain, as minute=10:24,second=33' AFTER reverses_key;

ALTER TABLE paper ALTER COLUMN particulars SET DEFAULT NULL;
