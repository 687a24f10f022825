-- Why: a decision is asked about again when the passes come to another answer than they had when it was made. A new version of
-- the passes may do so although nothing came: its first answer is kept as the new one to compare with, once. Only what had been
-- asked already stays compared with the old answer, so that an upgrade silences no question.

ALTER TABLE decision_check
    ADD COLUMN solver VARCHAR(40) NOT NULL DEFAULT '',
    ADD COLUMN asked BOOLEAN NOT NULL DEFAULT FALSE
        COMMENT 'whether the decision stood in question when its block was solved last';
