-- Why: what a person decided about a paper is never undone by a pass, only questioned. Where the passes alone would have put
-- the paper when the decision was first solved is kept, so that a later pass asks again when it would go elsewhere by then.
CREATE TABLE decision_check (
    enterprise_id BIGINT        NOT NULL,
    decision_id   BIGINT        NOT NULL,
    paper_id      BIGINT        NOT NULL,
    line_ids      VARCHAR(4000) NOT NULL COMMENT 'joined by commas; empty where it would have stayed open',
    checked_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (enterprise_id, decision_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
