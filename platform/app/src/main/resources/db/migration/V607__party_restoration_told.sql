-- Why: that a licence stands again gives its owner back what a revocation took, and two persons say it on the page. A program's word
-- did it at once, whoever it spoke for. The register's own word still does; any other program's waits here for two persons, of whom
-- recorded_by is the first.
ALTER TABLE licence_restoration
    MODIFY COLUMN recorded_by BIGINT NULL COMMENT 'the first person; null while what a program told waits for one',
    MODIFY COLUMN recorded_by_name VARCHAR(128) NULL,
    ADD COLUMN told_by BIGINT NULL COMMENT 'account of the program that told it; null where a person recorded it' AFTER evidence,
    ADD COLUMN told_by_name VARCHAR(128) NULL AFTER told_by,
    ADD COLUMN told_at DATETIME(6) NULL AFTER told_by_name;
