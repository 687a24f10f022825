-- Why: a row that an UPDATE makes longer no longer fits its page, which is split and written to the log of the server as a
-- whole: screening a record and giving an entry its place wrote half of all that a record costs the log. What these two
-- statements set has its full length from the start: numbers and times are never null, the stage is filled up with spaces, and
-- the gravest severity is its rank alone.

-- What the rank did not say yet, it says now: 1 for LOW up to 4 for CRITICAL, 0 for none.
UPDATE four_flow_record
SET severity_rank = FIELD(severity, 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL')
WHERE severity IS NOT NULL AND severity_rank <> FIELD(severity, 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- Below 0 until the record is screened for the first time.
UPDATE four_flow_record SET hits = -1 WHERE hits IS NULL;

-- Means nothing while the stage is another than SCREENED.
UPDATE four_flow_record SET screened_at = '2000-01-01 00:00:00' WHERE screened_at IS NULL;

ALTER TABLE four_flow_record
    MODIFY stage CHAR(8) NOT NULL,
    MODIFY hits INT NOT NULL DEFAULT -1,
    MODIFY screened_at DATETIME(6) NOT NULL DEFAULT '2000-01-01 00:00:00',
    DROP COLUMN severity;

-- The place of an entry that waits is its id below zero: one of its own, beside those of all others that wait.
UPDATE ledger_entry SET log_index = -id WHERE log_index IS NULL;

ALTER TABLE ledger_entry MODIFY log_index BIGINT NOT NULL;
