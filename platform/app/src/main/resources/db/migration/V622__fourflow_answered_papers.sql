-- Why: whoever works through an inbox of 900 papers met those again that had their answer already, until their block was solved
-- anew. Of which papers a person has just decided is kept until that block is solved with it; rows are only ever added by
-- people and taken away by whoever solved them, so that nobody waits for a block that is being solved.

CREATE TABLE decision_to_solve (
    enterprise_id BIGINT NOT NULL,
    id            BIGINT NOT NULL,
    paper_id      BIGINT NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    KEY decision_to_solve_paper (enterprise_id, paper_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One answer may speak of two thousand papers, and is taken back as one.
ALTER TABLE paper_decision
    ADD COLUMN answer_id BIGINT NULL COMMENT 'the answer that it is part of; NULL of what is older, of forms of a paper and of what was taken back' AFTER same_as,
    ADD KEY paper_decision_answer (answer_id);

-- The list of open papers is narrowed by the worker whose record such a paper is likest to belong to.
ALTER TABLE open_paper
    ADD COLUMN best_line_id BIGINT NULL COMMENT 'the line that it is likest to belong to; of several that cannot be told apart the first';

UPDATE open_paper
SET best_line_id = CAST(REGEXP_SUBSTR(suggestions, '^[0-9]+') AS SIGNED)
WHERE suggestions <> '';
