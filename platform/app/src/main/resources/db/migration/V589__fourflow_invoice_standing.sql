-- Why: an invoice that the tax bureau calls void fills no record any more, and nothing on the paper says so. What the bureau
-- said last is kept by the number and the seller, keyed as on papers, also where the paper has not come in yet.

CREATE TABLE invoice_standing (
    number_key      BINARY(32)  NOT NULL COMMENT 'keyed as paper.number_key',
    seller_key      BINARY(32)  NOT NULL COMMENT 'keyed as paper.from_code',
    is_void         BOOLEAN     NOT NULL,
    said_on         DATE        NOT NULL COMMENT 'day of the answer that stands',
    told_at         DATETIME(6) NOT NULL COMMENT 'when the platform heard of the last change',
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (number_key, seller_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
