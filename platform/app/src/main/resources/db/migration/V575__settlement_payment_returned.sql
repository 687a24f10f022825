-- Why: a bank may say that it paid, and days later the money comes back (退汇: the account was closed, the name is another
-- one). Tax is held, income reported and proved, sales invoiced when they are paid: what came back was not. The order
-- keeps what the bank said first; refused_code and refused_words hold why the money did not stay, as after a refusal.

ALTER TABLE payout
    ADD COLUMN return_reference VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'the bank''s number of the return' AFTER paid_at,
    ADD COLUMN returned_at DATETIME(6) NULL COMMENT 'when it came back, by the bank''s clock' AFTER return_reference;

-- What the bank lists as returned, each once by its own number, whatever became of it here. Holds no word about a person.
CREATE TABLE bank_return (
    reference       VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    payout_key      VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'the order''s number as the bank has it',
    amount          DECIMAL(18,2) NOT NULL,
    returned_at     DATETIME(6)   NOT NULL,
    outcome         VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'TAKEN; or why a person has to ask the bank: UNKNOWN_ORDER, OTHER_AMOUNT, NOT_PAID',
    seen_at         DATETIME(6)   NOT NULL,
    retention_class VARCHAR(16)   NOT NULL,
    PRIMARY KEY (reference),
    KEY bank_return_outcome (outcome)
);

-- How far the bank's list of returns was read; one row.
CREATE TABLE bank_returns_read (
    id          BIGINT       NOT NULL,
    position    VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'as the bank named it; null at the beginning',
    next_at     DATETIME(6)  NOT NULL,
    doubt       VARCHAR(200) NULL,
    lease_owner VARCHAR(40)  NULL,
    lease_until DATETIME(6)  NULL,
    PRIMARY KEY (id),
    KEY bank_returns_read_queue (next_at, id)
);

INSERT INTO bank_returns_read (id, position, next_at) VALUES (1, NULL, '2000-01-01 00:00:00');

-- An invoice that was asked for and covers money that came back: a person decides whether a red letter takes it back or
-- whether it stands because the line is paid again. A line may come back more than once, each time by another order.
CREATE TABLE invoice_review (
    enterprise_id     BIGINT        NOT NULL,
    id                BIGINT        NOT NULL,
    request_id        BIGINT        NOT NULL,
    batch_id          BIGINT        NOT NULL,
    line_id           BIGINT        NOT NULL,
    payout_id         BIGINT        NOT NULL COMMENT 'the order that came back',
    amount            DECIMAL(18,2) NOT NULL COMMENT 'what of the invoice is for that line',
    opened_at         DATETIME(6)   NOT NULL,
    decision          VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'RED_LETTER, STANDS, PAID_AGAIN; null while it waits',
    red_letter_number VARCHAR(32)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    reason            VARCHAR(500)  NULL,
    decided_at        DATETIME(6)   NULL,
    decided_by        BIGINT        NULL COMMENT 'account; null where the line was paid again',
    retention_class   VARCHAR(16)   NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY invoice_review_once (request_id, payout_id),
    KEY invoice_review_batch (enterprise_id, batch_id),
    KEY invoice_review_line (line_id)
);
