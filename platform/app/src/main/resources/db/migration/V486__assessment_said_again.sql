-- Why: where the last word on a thing counts, whoever takes a correction back says the first words again. They are kept once
-- more and are no repetition then; again counts how often the same was said before.
ALTER TABLE outside_statement
    ADD COLUMN again INT NOT NULL DEFAULT 0,
    ADD UNIQUE KEY outside_statement_said (same, again),
    DROP KEY outside_statement_same;

-- Rows of staff lists that name no worker go by their age, which is asked by kind and day.
ALTER TABLE outside_statement ADD KEY outside_statement_age (kind, taken_at);
