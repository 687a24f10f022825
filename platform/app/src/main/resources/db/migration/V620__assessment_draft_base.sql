-- Why: two drafts that were begun from one version undo each other when both are published, unless a draft knows from which version it
-- was made. The base is the digest of the version whose files it changes; begun_from is the first base it had, so that after it was
-- brought onto another one everybody still sees where both changed the same.
ALTER TABLE rule_set_draft
    ADD COLUMN base_digest VARCHAR(80) NULL AFTER files,
    ADD COLUMN begun_from VARCHAR(80) NULL AFTER base_digest;

-- A draft was begun from what was in force that day: what somebody had approved last, else what came with the program. Where neither is
-- known, the base stays unknown, and the draft has to be brought onto the present version before it is approved.
UPDATE rule_set_draft d SET d.base_digest = COALESCE(
    (SELECT r.digest FROM rule_set r
     WHERE r.id = d.rule_set_id AND r.approved_by IS NOT NULL AND r.published_at <= d.begun_at
       AND r.valid_from <= DATE(DATE_ADD(d.begun_at, INTERVAL 8 HOUR))
       AND (r.retired_at IS NULL OR r.retired_at > d.begun_at)
     ORDER BY r.published_at DESC LIMIT 1),
    (SELECT s.digest FROM rule_set s
     WHERE s.id = d.rule_set_id AND s.approved_by IS NULL AND s.retired_at IS NULL AND s.published_at <= d.begun_at
     ORDER BY s.published_at DESC LIMIT 1),
    (SELECT f.digest FROM rule_set f
     WHERE f.id = d.rule_set_id AND f.approved_by IS NULL AND f.retired_at IS NULL
     ORDER BY f.published_at LIMIT 1))
WHERE d.base_digest IS NULL;

UPDATE rule_set_draft SET begun_from = base_digest WHERE begun_from IS NULL;
