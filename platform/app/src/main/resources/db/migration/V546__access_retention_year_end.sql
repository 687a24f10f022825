-- Why: the time for which accounting files are kept counts from the first day after the end of the fiscal year
-- (会计档案管理办法 art 14), so a voucher of March was let go nine months early.

ALTER TABLE retention_period
    ADD COLUMN from_year_end BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the months begin on 1 January of the next year' AFTER months;

UPDATE retention_period SET from_year_end = TRUE WHERE retention_class = 'ACCOUNTING';
