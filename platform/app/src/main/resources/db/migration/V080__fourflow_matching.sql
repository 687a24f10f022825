-- Why: the papers of a block and where they were placed. A block is one enterprise; it is claimed, solved in memory from
-- everything it holds and written back in one transaction. Arrivals go to a table of their own, so that a paper that comes
-- in never waits for the row of a block that is being solved. Enterprise 0 holds papers nobody could be found for.

CREATE TABLE match_block (
    enterprise_id BIGINT       NOT NULL PRIMARY KEY,
    -- Not claimed before this instant: papers that come in a stream are solved together.
    not_before    DATETIME(6)  NOT NULL,
    -- Claimed at this instant even when nothing came: a window closes, or a record has rested long enough.
    due_at        DATETIME(6)  NULL,
    last_arrival  DATETIME(6)  NULL,
    solved_at     DATETIME(6)  NULL,
    line_count    INT          NOT NULL DEFAULT 0,
    paper_count   INT          NOT NULL DEFAULT 0,
    attempts      INT          NOT NULL DEFAULT 0,
    failure       VARCHAR(200) NULL,
    lease_owner   VARCHAR(40)  NULL,
    lease_until   DATETIME(6)  NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE block_arrival (
    enterprise_id BIGINT      NOT NULL,
    id            BIGINT      NOT NULL,
    arrived_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY block_arrival_id (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the matching needs of a paper and nothing else: identifiers of people as keyed digests, accounts masked. What was
-- read in full stays with the document module. A column is NULL where the value was not read with certainty.
CREATE TABLE paper (
    enterprise_id    BIGINT       NOT NULL,
    id               BIGINT       NOT NULL,
    document_id      BIGINT       NOT NULL,
    part             INT          NOT NULL,
    kind             VARCHAR(24)  NOT NULL,
    source_rank      INT          NOT NULL,
    digest           BINARY(32)   NOT NULL,
    original_digest  VARCHAR(80)  NOT NULL,
    task_numbers     VARCHAR(1024) NULL,
    batch_number     VARCHAR(64)  NULL,
    number_key       BINARY(32)   NULL,
    from_name        BINARY(32)   NULL,
    from_code        BINARY(32)   NULL,
    to_name          BINARY(32)   NULL,
    to_name_mask     BINARY(32)   NULL,
    to_code          BINARY(32)   NULL,
    to_account       BINARY(32)   NULL,
    to_account_head  VARCHAR(6)   NULL,
    to_account_tail  VARCHAR(4)   NULL,
    amount_cents     BIGINT       NULL,
    day_from         DATE         NULL,
    day_to           DATE         NULL,
    arrived_at       DATETIME(6)  NOT NULL,
    read_at          DATETIME(6)  NOT NULL,
    retention_class  VARCHAR(16)  NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY paper_id (id),
    UNIQUE KEY paper_document (document_id, part),
    KEY paper_number (number_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- sealed_in is the first revision that holds the edge, 0 while none does.
CREATE TABLE allocation (
    enterprise_id    BIGINT       NOT NULL,
    line_id          BIGINT       NOT NULL,
    paper_id         BIGINT       NOT NULL,
    step             VARCHAR(32)  NOT NULL,
    from_role        VARCHAR(24)  NOT NULL,
    to_role          VARCHAR(24)  NOT NULL,
    amount_cents     BIGINT       NULL,
    counted          BOOLEAN      NOT NULL,
    method           VARCHAR(32)  NOT NULL,
    margin_millibits INT          NOT NULL,
    reason_code      VARCHAR(32)  NOT NULL,
    reason_values    VARCHAR(500) NOT NULL,
    decided_by       VARCHAR(40)  NOT NULL,
    decided_at       DATETIME(6)  NOT NULL,
    sealed_in        INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (enterprise_id, line_id, paper_id),
    KEY allocation_paper (enterprise_id, paper_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Papers that no record holds, with the reason and the lines that fit equally well, to be shown as one choice.
CREATE TABLE open_paper (
    enterprise_id BIGINT        NOT NULL,
    paper_id      BIGINT        NOT NULL,
    reason_code   VARCHAR(32)   NOT NULL,
    reason_values VARCHAR(500)  NOT NULL,
    line_ids      VARCHAR(2000) NOT NULL,
    PRIMARY KEY (enterprise_id, paper_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
