-- Why: what was read, and what people said of it, can be put right. A paper whose kind a person told is read as that kind: it waits
-- for this in the queue of a stage of its own, while what stands of it stays.

ALTER TABLE document
    ADD COLUMN reads_as_told BOOLEAN NOT NULL DEFAULT FALSE
        COMMENT 'a person told what a paper of it is, and it is still to be read as that' AFTER glances_listed,
    ADD KEY document_told (reads_as_told, stage, id);

-- A person who sees that a value or a kind is wrong asks for another look, whatever was asked about the same version before.
ALTER TABLE glance
    DROP KEY glance_field,
    ADD UNIQUE KEY glance_field (document_id, part, field, reading_version, reason);

-- Whoever answered last may take it back: an answer of its own (glance_answer.outcome UNDONE), after which the reading is what it was
-- before the version that the answer made.
ALTER TABLE glance
    ADD COLUMN made_version INT NULL COMMENT 'the version of the reading that its answer made' AFTER closed_at;

-- What is certain and wrong is seen by nobody: a share of the values that were read for certain is looked at all the same. A row is
-- one of them with what came of the look. It holds no value and names no paper, and stays when the paper's time has passed.
CREATE TABLE certain_sample (
    glance_id BIGINT      NOT NULL PRIMARY KEY,
    kind      VARCHAR(24) NOT NULL,
    field     VARCHAR(40) NOT NULL,
    source    VARCHAR(16) NOT NULL COMMENT 'how it was read',
    drawn_at  DATETIME(6) NOT NULL,
    outcome   VARCHAR(16) NULL COMMENT 'RIGHT, WRONG, or UNREADABLE where people cannot tell',
    judged_at DATETIME(6) NULL,
    KEY certain_sample_judged (judged_at, source, outcome)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
