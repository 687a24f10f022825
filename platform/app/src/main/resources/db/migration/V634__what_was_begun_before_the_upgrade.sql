-- Why: rules that came with the upgrade would reach back to what was begun under those before, without anybody having decided so.

-- Until the upgrade the version that was published last was in force, whatever its first day; since then it is the one that came into
-- force last (its first day, or that of publication if later). A version that had lost its place by the old rule, to one published after
-- it, would take it back at once and with nobody's approval. It stays replaced: placed_on is the day (in China) of its publication, which
-- goes before its first day in that order. If the later one is retired, it is in force again, as before. One whose first day is still to
-- come was never replaced: it is listed as waiting, and comes into force on that day unless somebody retires it.
ALTER TABLE rule_set ADD COLUMN placed_on DATE NULL AFTER published_at;

UPDATE rule_set earlier
JOIN rule_set later
    ON later.approved_by IS NOT NULL AND later.retired_at IS NULL AND later.published_at > earlier.published_at
    AND later.valid_from <= DATE(DATE_ADD(UTC_TIMESTAMP(), INTERVAL 8 HOUR))
SET earlier.placed_on = DATE(DATE_ADD(earlier.published_at, INTERVAL 8 HOUR))
WHERE earlier.approved_by IS NOT NULL AND earlier.retired_at IS NULL AND earlier.placed_on IS NULL
  AND earlier.valid_from <= DATE(DATE_ADD(UTC_TIMESTAMP(), INTERVAL 8 HOUR));

-- How many agreements could not be filed or compared is asked for by every look at the status; few of many are.
ALTER TABLE contracting_agreement ADD KEY contracting_agreement_doubt (doubt);

-- Drafts that were checked before the check asked whether a case is opened of what holds (NOT_HELD) are checked again before anybody
-- approves them. What was tried of one goes on counting, for its text and with it its digest is the same; its shadow ends with its state.
UPDATE backtest SET state = 'DONE', ended_at = UTC_TIMESTAMP(6), same_key = NULL WHERE kind = 'SHADOW' AND state = 'RUNNING';

UPDATE rule_set_draft SET state = 'DRAFT', digest = NULL, faults = NULL, checked_at = NULL WHERE state IN ('CHECKED', 'SHADOW');

-- Whoever read an agreement before its first look was kept would be seen to open it for the first time when they open it again, often to
-- sign at once (C15). Of what was offered until now the first look stays unknown. The column tells nothing of a person.
ALTER TABLE contracting_agreement ADD COLUMN first_look_kept BOOLEAN NOT NULL DEFAULT TRUE AFTER shown_at;

UPDATE contracting_agreement SET first_look_kept = FALSE WHERE stage = 'OFFERED' AND shown_at IS NULL;
