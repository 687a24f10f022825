-- Why: every sealed revision is screened, also one that is followed by another before its turn. What waits is a revision,
-- not a record, so it has a row of its own: written with the seal, taken away with the assessment.

CREATE TABLE revision_to_screen (
    id            BIGINT       NOT NULL PRIMARY KEY,
    enterprise_id BIGINT       NOT NULL,
    record_id     BIGINT       NOT NULL,
    revision      INT          NOT NULL,
    not_before    DATETIME(6)  NOT NULL,
    attempts      INT          NOT NULL DEFAULT 0,
    failure       VARCHAR(200) NULL,
    lease_owner   VARCHAR(40)  NULL,
    lease_until   DATETIME(6)  NULL,
    UNIQUE KEY revision_to_screen_once (enterprise_id, record_id, revision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Whatever was sealed and never screened, oldest first. The numbers are small ones, which the generator never gives.
INSERT INTO revision_to_screen (id, enterprise_id, record_id, revision, not_before)
SELECT ROW_NUMBER() OVER (ORDER BY v.sealed_at, v.enterprise_id, v.record_id, v.revision),
       v.enterprise_id, v.record_id, v.revision, v.sealed_at
FROM record_revision v
LEFT JOIN assessment a
    ON a.enterprise_id = v.enterprise_id AND a.record_id = v.record_id AND a.revision = v.revision AND a.kind = 'RECORD'
WHERE a.id IS NULL;

ALTER TABLE four_flow_record
    DROP COLUMN screen_after,
    DROP COLUMN screen_attempts,
    DROP COLUMN screen_failure,
    DROP COLUMN lease_owner,
    DROP COLUMN lease_until;
