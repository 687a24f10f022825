-- Why: whoever explains differences gives papers with the words, such as the agreement by which another company of the group
-- paid. Only the number of each stands here: what is wanting in a paper is worked out when somebody looks, because a paper
-- that was not read yet when the answer was sent is read since.
CREATE TABLE difference_answer_paper (
    enterprise_id BIGINT NOT NULL,
    answer_id     BIGINT NOT NULL,
    document_id   BIGINT NOT NULL,
    PRIMARY KEY (enterprise_id, answer_id, document_id),
    KEY difference_answer_paper_answer (answer_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
