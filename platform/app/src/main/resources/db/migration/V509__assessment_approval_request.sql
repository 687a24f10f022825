-- Why: an author asks one person to approve a draft, and that person is told on every page that it waits for them. What is
-- asked for is the draft as it stood: once it is changed its digest is another, and nothing waits any more.

CREATE TABLE approval_request (
    draft_id    BIGINT       NOT NULL,
    digest      VARCHAR(80)  NOT NULL,
    approver_id BIGINT       NOT NULL,
    why         VARCHAR(500) NOT NULL,
    asked_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (draft_id),
    KEY asked_of (approver_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
