-- Why: a person may say that two papers are forms of one, where no number on them does. The decision is of the one that is then
-- counted as a copy; it is taken back as any other.

ALTER TABLE paper_decision
    ADD COLUMN same_as BIGINT NULL COMMENT 'the paper of the enterprise that it is another form of' AFTER amount_cents;
