-- Why: with every new record of any enterprise the readings of all papers of nobody were opened, to see whether one of them was
-- that enterprise's. By what a paper bears (task and batch numbers as they stand beside the papers, names and codes as keyed
-- digests) those are found that may be meant, and only they are opened.

CREATE TABLE nobody_sign (
    sign     VARCHAR(80) NOT NULL COMMENT 'what a paper of nobody bears, by which an enterprise may be found for it',
    paper_id BIGINT      NOT NULL,
    PRIMARY KEY (sign, paper_id),
    KEY nobody_sign_paper (paper_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE nobody_question (
    id       BIGINT      NOT NULL PRIMARY KEY,
    sign     VARCHAR(80) NOT NULL COMMENT 'what came: papers that bear it are asked about again',
    ask_from DATETIME(6) NOT NULL,
    KEY nobody_question_from (ask_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The papers of nobody that are there are asked about once more, by which it is known what they bear.
DELETE FROM open_paper WHERE enterprise_id = 0;

UPDATE match_block SET due_at = UTC_TIMESTAMP(6) WHERE enterprise_id = 0;
