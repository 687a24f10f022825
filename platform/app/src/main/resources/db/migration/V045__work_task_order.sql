-- The business flow. Task numbers come from one counter row, raised in the transaction that uses them: concurrent orders
-- queue on the row, a killed process rolls both back, so a number is never given twice.
CREATE TABLE task_number_counter (
    id         TINYINT NOT NULL,
    minted BIGINT  NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO task_number_counter (id, minted) VALUES (1, 0);

CREATE TABLE task_order (
    enterprise_id   BIGINT        NOT NULL,
    id              BIGINT        NOT NULL,
    task_number     VARCHAR(24)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    worker_id       BIGINT        NOT NULL,
    agreement_id    BIGINT        NOT NULL,
    model           VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    capacity        VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    occupation      VARCHAR(32)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    city            CHAR(6)       CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    description     VARCHAR(500)  NOT NULL,
    agreed_amount   DECIMAL(18,2) NOT NULL,
    starts_on       DATE          NOT NULL,
    ends_on         DATE          NOT NULL,
    ordered_at      DATETIME(6)   NOT NULL,
    ordered_by      BIGINT        NOT NULL,
    retention_class VARCHAR(16)   NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY task_order_id (id),
    UNIQUE KEY task_order_number (task_number),
    KEY task_order_worker (enterprise_id, worker_id)
);

CREATE TABLE task_delivery (
    enterprise_id BIGINT        NOT NULL,
    id            BIGINT        NOT NULL,
    task_order_id BIGINT        NOT NULL,
    delivered_on  DATE          NOT NULL,
    quantity      DECIMAL(18,3) NOT NULL,
    reference     VARCHAR(200)  NOT NULL,
    recorded_at   DATETIME(6)   NOT NULL,
    recorded_by   BIGINT        NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY task_delivery_id (id),
    KEY task_delivery_order (enterprise_id, task_order_id)
);

CREATE TABLE task_acceptance (
    enterprise_id      BIGINT         NOT NULL,
    id                 BIGINT         NOT NULL,
    task_order_id      BIGINT         NOT NULL,
    accepted_on        DATE           NOT NULL,
    quantity           DECIMAL(18,3)  NOT NULL,
    amount             DECIMAL(18,2)  NOT NULL,
    accepted_by        VARBINARY(512) NOT NULL,
    accepted_by_masked VARCHAR(64)    NOT NULL,
    recorded_at        DATETIME(6)    NOT NULL,
    recorded_by        BIGINT         NOT NULL,
    retention_class    VARCHAR(16)    NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY task_acceptance_id (id),
    KEY task_acceptance_order (enterprise_id, task_order_id)
);
