-- Who takes part. What identifies a person is encrypted with that person's own data key; beside it stand a keyed digest
-- for look-ups by equality and a masked form for lists. Enterprises are public in the registry and stand in the clear.
CREATE TABLE enterprise (
    id                    BIGINT         NOT NULL,
    credit_code           CHAR(18)       CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name                  VARCHAR(200)   NOT NULL,
    region                CHAR(6)        NOT NULL,
    contact_mobile        VARBINARY(256) NULL,
    contact_mobile_key    BINARY(32)     NULL,
    contact_mobile_masked VARCHAR(32)    NULL,
    recorded_at           DATETIME(6)    NOT NULL,
    recorded_by           BIGINT         NOT NULL,
    retention_class       VARCHAR(16)    NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY enterprise_credit_code (credit_code)
);

CREATE TABLE worker (
    id               BIGINT         NOT NULL,
    name             VARBINARY(512) NOT NULL,
    name_key         BINARY(32)     NOT NULL,
    name_masked      VARCHAR(64)    NOT NULL,
    id_number        VARBINARY(256) NOT NULL,
    id_number_key    BINARY(32)     NOT NULL,
    id_number_masked VARCHAR(32)    NOT NULL,
    mobile           VARBINARY(256) NOT NULL,
    mobile_key       BINARY(32)     NOT NULL,
    mobile_masked    VARCHAR(32)    NOT NULL,
    occupation       VARCHAR(32)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    city             CHAR(6)        CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    recorded_at      DATETIME(6)    NOT NULL,
    recorded_by      BIGINT         NOT NULL,
    retention_class  VARCHAR(16)    NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY worker_id_number (id_number_key),
    KEY worker_mobile (mobile_key),
    KEY worker_peers (occupation, city)
);

-- The worker's own accounts. The same card under two workers is possible and is itself a warning sign.
CREATE TABLE worker_card (
    worker_id       BIGINT         NOT NULL,
    card_key        BINARY(32)     NOT NULL,
    card            VARBINARY(256) NOT NULL,
    card_masked     VARCHAR(32)    NOT NULL,
    recorded_at     DATETIME(6)    NOT NULL,
    retention_class VARCHAR(16)    NOT NULL,
    PRIMARY KEY (worker_id, card_key),
    KEY worker_card_owner (card_key)
);

-- A licensed business of a person: a party of its own with its own code and name, never a flag on the worker.
CREATE TABLE sole_proprietor (
    id                 BIGINT          NOT NULL,
    worker_id          BIGINT          NOT NULL,
    credit_code        VARBINARY(256)  NOT NULL,
    credit_code_key    BINARY(32)      NOT NULL,
    credit_code_masked VARCHAR(32)     NOT NULL,
    trade_name         VARBINARY(1024) NOT NULL,
    trade_name_key     BINARY(32)      NOT NULL,
    trade_name_masked  VARCHAR(200)    NOT NULL,
    registered_on      DATE            NOT NULL,
    recorded_at        DATETIME(6)     NOT NULL,
    retention_class    VARCHAR(16)     NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY sole_proprietor_credit_code (credit_code_key),
    KEY sole_proprietor_worker (worker_id)
);

-- In which capacity a worker contracts, over time; both days included. Evidence says how the platform knows.
CREATE TABLE legal_capacity (
    worker_id          BIGINT       NOT NULL,
    valid_from         DATE         NOT NULL,
    valid_to           DATE         NULL,
    capacity           VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sole_proprietor_id BIGINT       NULL,
    evidence           VARCHAR(500) NOT NULL,
    recorded_at        DATETIME(6)  NOT NULL,
    recorded_by        BIGINT       NOT NULL,
    retention_class    VARCHAR(16)  NOT NULL,
    PRIMARY KEY (worker_id, valid_from)
);
