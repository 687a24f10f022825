-- Why: whoever has to explain differences does so once for all that have one cause, and the words stand beside each of
-- them. mark is a keyed digest of a difference, both values and their places in it: an answer stands for the values
-- it was given for, and where a later paper changes one of them the question is open again. NULL on rows written before.
ALTER TABLE discrepancy ADD COLUMN mark BINARY(32) NULL;

-- Never changed but for its withdrawal, which is possible for a few minutes, and for its words once the last of its records
-- was erased.
CREATE TABLE difference_answer (
    enterprise_id   BIGINT       NOT NULL,
    id              BIGINT       NOT NULL,
    kind            VARCHAR(24)  NOT NULL,
    flow            VARCHAR(16)  NOT NULL,
    ground          VARCHAR(24)  NOT NULL,
    why             VARCHAR(500) NOT NULL,
    differences     INT          NOT NULL,
    by_operator     BOOLEAN      NOT NULL,
    account_id      BIGINT       NOT NULL,
    answered_at     DATETIME(6)  NOT NULL,
    withdrawn_at    DATETIME(6)  NULL,
    retention_class VARCHAR(16)  NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY difference_answer_id (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE answered_difference (
    enterprise_id BIGINT     NOT NULL,
    record_id     BIGINT     NOT NULL,
    mark          BINARY(32) NOT NULL,
    answer_id     BIGINT     NOT NULL,
    PRIMARY KEY (enterprise_id, record_id, mark, answer_id),
    KEY answered_difference_answer (enterprise_id, answer_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
