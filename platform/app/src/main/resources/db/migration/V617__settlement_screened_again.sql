-- Why: an order that waits, because the bank is away or a person released it late, is screened again before it is sent. What a person
-- released on the same grounds is not held once more, and what was found the same again is no other assessment.
ALTER TABLE gate_assessment
    ADD COLUMN released_before BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'a person had let the payment go on these grounds before, so that it was not held again' AFTER decision,
    ADD COLUMN renewed_at DATETIME(6) NULL COMMENT 'when the same facts gave the same answers under the same rule set last; null where that never was' AFTER assessed_at;

-- Each time that a person let a held order go. The order itself keeps the last one alone, and may be held again on other grounds.
CREATE TABLE payout_release (
    enterprise_id   BIGINT       NOT NULL,
    line_id         BIGINT       NOT NULL,
    payout_id       BIGINT       NOT NULL,
    released_at     DATETIME(6)  NOT NULL,
    held_by         VARCHAR(32)  NULL COMMENT 'the indicator or conclusion that held it',
    released_by     BIGINT       NOT NULL COMMENT 'account',
    reason          VARCHAR(500) NULL COMMENT 'in that person''s words, which may name the payee; null since the payee''s data were erased',
    retention_class VARCHAR(16)  NOT NULL,
    PRIMARY KEY (enterprise_id, line_id, released_at, payout_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO payout_release
    (enterprise_id, line_id, payout_id, released_at, held_by, released_by, reason, retention_class)
SELECT enterprise_id, line_id, id, released_at, held_by, released_by, release_reason, retention_class
FROM payout
WHERE released_at IS NOT NULL AND released_by IS NOT NULL;
