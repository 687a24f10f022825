-- Why: of a word that a licence stands again which was not confirmed, the row said no more than that. What the register overtook, and
-- what waited when its owner left, counted as let go of by somebody, so the program that told it was not heard again by the same
-- word. Each row says by what it ended.
ALTER TABLE licence_restoration
    ADD COLUMN end_reason VARCHAR(16) NULL COMMENT 'of one that was not confirmed: DROPPED by a person, OVERTAKEN by the register, or LEFT by its owner; null while it waits' AFTER confirmed;

-- The register wrote the stretch of the business and ended what waited in one step. Of who left, the evidence went.
UPDATE licence_restoration r
SET r.end_reason = CASE
        WHEN r.evidence = '—' THEN 'LEFT'
        WHEN EXISTS (SELECT 1 FROM legal_capacity c
                     JOIN legal_capacity ended ON ended.worker_id = c.worker_id AND ended.sole_proprietor_id = c.sole_proprietor_id
                      AND ended.valid_to < c.valid_from
                     WHERE c.worker_id = r.worker_id AND c.sole_proprietor_id = r.sole_proprietor_id
                       AND c.recorded_at BETWEEN r.ended_at - INTERVAL 1 SECOND AND r.ended_at) THEN 'OVERTAKEN'
        ELSE 'DROPPED' END
WHERE r.confirmed = FALSE;
