-- Messages on their way out. state is written before each call, so a message whose call broke off is known as such and
-- is asked for before it is sent again. The sealed content is taken away as soon as it has served.
CREATE TABLE text_message (
    id              BIGINT          NOT NULL,
    message_key     VARCHAR(64)     NOT NULL,
    purpose         VARCHAR(32)     NOT NULL,
    state           VARCHAR(12)     NOT NULL,
    sealed          VARBINARY(2048) NULL,
    handed_in_at    DATETIME(6)     NOT NULL,
    good_until      DATETIME(6)     NOT NULL,
    next_at         DATETIME(6)     NULL,
    attempts        INT             NOT NULL DEFAULT 0,
    doubt           VARCHAR(200)    NULL,
    settled_at      DATETIME(6)     NULL,
    lease_owner     VARCHAR(40)     NULL,
    lease_until     DATETIME(6)     NULL,
    retention_class VARCHAR(16)     NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY text_message_key (message_key),
    KEY text_message_queue (next_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
