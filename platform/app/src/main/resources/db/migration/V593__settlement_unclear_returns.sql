-- Why: what the bank lists as returned and fits no payment here is kept, but only a count told of it. A person sees each with the
-- bank's reason, asks the bank, and says what came of it; until then it waits.

ALTER TABLE bank_return
    ADD COLUMN code VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'why it came back, by the bank; null for entries older than this' AFTER outcome,
    ADD COLUMN answered_at DATETIME(6) NULL AFTER seen_at,
    ADD COLUMN answered_by BIGINT NULL COMMENT 'account' AFTER answered_at,
    ADD COLUMN answer VARCHAR(500) NULL COMMENT 'what came of it, in that person''s words' AFTER answered_by;
