-- Why: before somebody approves a draft, it answers beside the rule set in force on what really comes in, with no effect. A
-- shadow is a run like a backtest that has no end of its own. A published rule set can be taken out of force again; it stays,
-- because records were screened under it.

ALTER TABLE backtest ADD COLUMN kind VARCHAR(8) NOT NULL DEFAULT 'HISTORY' AFTER id;
ALTER TABLE backtest ALTER COLUMN kind DROP DEFAULT;

ALTER TABLE rule_set
    ADD COLUMN retired_at DATETIME(6) NULL,
    ADD COLUMN retired_by BIGINT NULL,
    ADD COLUMN retired_why VARCHAR(500) NULL;
