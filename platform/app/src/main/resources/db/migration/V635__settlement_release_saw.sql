-- Why: a person lets a payment go on what they saw. Which screening that was is kept with the release; by the clock of the release, one
-- that came in between counted as seen. Of older releases it is what was there by then.
ALTER TABLE payout
    ADD COLUMN release_saw_at DATETIME(6) NULL
        COMMENT 'when the screening was that the person saw who let it go last' AFTER release_reason;

UPDATE payout SET release_saw_at = released_at WHERE released_at IS NOT NULL;
