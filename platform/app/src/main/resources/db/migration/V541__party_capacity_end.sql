-- Why: a licence that is cancelled or revoked (注销, 吊销) ends what its owner contracts as; the capacity on the day of the
-- order decides tax, forms and rules. An end that comes after the beginning was recorded has evidence of its own.

ALTER TABLE legal_capacity
    ADD COLUMN end_evidence    VARCHAR(500) NULL COMMENT 'by what the end is known, where it was not known with the beginning' AFTER evidence,
    ADD COLUMN end_recorded_at DATETIME(6)  NULL AFTER end_evidence,
    ADD COLUMN end_recorded_by BIGINT       NULL COMMENT 'account, 0 for the platform itself' AFTER end_recorded_at;
