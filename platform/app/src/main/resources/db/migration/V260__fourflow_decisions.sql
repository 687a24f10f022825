-- Why: what a person decides about a paper stands, whatever a later solving would find. A decision is never changed: the
-- newest of a paper counts, and the older ones tell how it came about. line_id is NULL where the paper belongs to no line;
-- several positions are a paper shared out by hand. Beside every open paper stands where it may belong, best first:
-- groups of lines that cannot be told apart, as 7,8|9.
CREATE TABLE paper_decision (
    enterprise_id   BIGINT       NOT NULL,
    id              BIGINT       NOT NULL,
    position        INT          NOT NULL,
    paper_id        BIGINT       NOT NULL,
    line_id         BIGINT       NULL,
    step            VARCHAR(32)  NULL,
    from_role       VARCHAR(24)  NULL,
    to_role         VARCHAR(24)  NULL,
    amount_cents    BIGINT       NULL,
    why             VARCHAR(500) NOT NULL,
    account_id      BIGINT       NOT NULL,
    decided_at      DATETIME(6)  NOT NULL,
    retention_class VARCHAR(16)  NOT NULL,
    PRIMARY KEY (enterprise_id, id, position),
    KEY paper_decision_paper (enterprise_id, paper_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE open_paper ADD COLUMN suggestions VARCHAR(1000) NOT NULL DEFAULT '';
