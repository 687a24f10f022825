-- Why: a worker changes the card, and the earlier ones stay on record for what was paid to them. One that nothing is on its way to
-- may be struck off: nothing is paid to it any more, it is shared with nobody, and it is kept, as who somebody is, for papers of
-- its time alone.
ALTER TABLE worker_card ADD COLUMN struck_off_at DATETIME(6) NULL COMMENT 'from when nothing is paid to it; null while it may be used';
