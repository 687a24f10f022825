-- Evidence that a hold kept is destroyed within a day of its end, so it is not for anybody to end: whoever placed it, or
-- somebody of the same office and region, who says why.
ALTER TABLE legal_hold
    ADD COLUMN placed_role    VARCHAR(32)  NULL,
    ADD COLUMN placed_region  VARCHAR(6)   NULL,
    ADD COLUMN lifted_because VARCHAR(128) NULL;

-- Wrong codes lock no number any more: whoever knew a number could keep its owner out. All codes of a minute are counted.
ALTER TABLE phone_standing
    DROP COLUMN wrong,
    DROP COLUMN locked_until;
ALTER TABLE one_time_code ADD KEY one_time_code_sent (sent_at);

UPDATE legal_hold
SET placed_role = (SELECT role FROM account WHERE account.id = legal_hold.placed_by),
    placed_region = (SELECT region FROM account WHERE account.id = legal_hold.placed_by);
