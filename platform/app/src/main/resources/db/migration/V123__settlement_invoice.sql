-- Invoices that the platform asks the tax bureau to issue once a line, or a whole batch under one agreement, was paid: by
-- the engagement table, in the name of the sole proprietor or in its own. The id is the key under which the bureau knows
-- the request; subject says what is invoiced and keeps it from being asked for twice.
CREATE TABLE invoice_request (
    enterprise_id   BIGINT        NOT NULL,
    id              BIGINT        NOT NULL,
    batch_id        BIGINT        NOT NULL,
    agreement_id    BIGINT        NOT NULL,
    line_id         BIGINT        NULL,
    subject         VARCHAR(120)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    seller_role     VARCHAR(24)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    buyer_role      VARCHAR(24)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    item            VARCHAR(32)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    line_count      INT           NOT NULL,
    total           DECIMAL(18,2) NOT NULL,
    stage           VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    askings         INT           NOT NULL,
    next_at         DATETIME(6)   NOT NULL,
    opened_at       DATETIME(6)   NOT NULL,
    sent_at         DATETIME(6)   NULL,
    invoice_number  VARCHAR(32)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    issued_on       DATE          NULL,
    refused_code    VARCHAR(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    doubt           VARCHAR(200)  NULL,
    lease_owner     VARCHAR(40)   NULL,
    lease_until     DATETIME(6)   NULL,
    retention_class VARCHAR(16)   NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY invoice_request_id (id),
    UNIQUE KEY invoice_request_subject (subject),
    KEY invoice_request_queue (stage, next_at, id),
    KEY invoice_request_batch (enterprise_id, batch_id)
);

-- What an invoice calls the work, by occupation, and the platform's own services. OTHER is for occupations without a row.
CREATE TABLE invoice_item (
    code       VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    item       VARCHAR(100) NOT NULL,
    unit       VARCHAR(16)  NOT NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (code, valid_from)
);

INSERT INTO invoice_item (code, valid_from, valid_to, item, unit, source, to_confirm) VALUES
    ('RIDER',            '2019-01-01', NULL, '*物流辅助服务*配送服务费', '次', '商品和服务税收分类编码; 具体简称待税务人员确认', TRUE),
    ('CLEANER',          '2019-01-01', NULL, '*生活服务*保洁服务费',     '次', '商品和服务税收分类编码; 具体简称待税务人员确认', TRUE),
    ('SORTER',           '2019-01-01', NULL, '*物流辅助服务*分拣服务费', '次', '商品和服务税收分类编码; 具体简称待税务人员确认', TRUE),
    ('OTHER',            '2019-01-01', NULL, '*现代服务*服务费',         '次', '商品和服务税收分类编码; 具体简称待税务人员确认', TRUE),
    ('PLATFORM_FEE',     '2019-01-01', NULL, '*经纪代理服务*平台服务费', '批', '商品和服务税收分类编码; 居间模式; 待税务人员确认', TRUE),
    ('PLATFORM_SERVICE', '2019-01-01', NULL, '*现代服务*综合服务费',     '批', '商品和服务税收分类编码; 承揽转包模式; 待税务人员确认', TRUE);
