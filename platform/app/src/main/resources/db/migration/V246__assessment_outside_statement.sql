-- Why: much of what features ask for is known to others alone: banks, registries, the tax bureau, the enterprise's own lists.
-- What they say is kept a row a thing, append-only, so that a feature can name the rows it was computed from. Nobody is
-- named: parties of the platform stand by their ids, everybody and everything else by keyed codes that only compare.
CREATE TABLE outside_statement (
    id              BIGINT         NOT NULL,
    kind            VARCHAR(16)    NOT NULL,
    source          VARCHAR(64)    NOT NULL,
    worker_id       BIGINT         NULL,
    business_id     BIGINT         NULL,
    enterprise_id   BIGINT         NULL,
    task_order_id   BIGINT         NULL,
    thing           BINARY(32)     NULL,
    other           BINARY(32)     NULL,
    happened_on     DATE           NOT NULL,
    happened_at     DATETIME(6)    NOT NULL,
    until_at        DATETIME(6)    NULL,
    amount          DECIMAL(18, 2) NULL,
    figure          INT            NULL,
    more            VARCHAR(4000)  NOT NULL,
    same            BINARY(32)     NOT NULL,
    taken_at        DATETIME(6)    NOT NULL,
    taken_by        BIGINT         NOT NULL,
    retention_class VARCHAR(16)    NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY outside_statement_same (same),
    KEY outside_statement_worker (worker_id, happened_on),
    KEY outside_statement_enterprise (enterprise_id, kind, happened_on),
    KEY outside_statement_thing (thing, kind, happened_on),
    KEY outside_statement_other (other, kind, happened_on),
    KEY outside_statement_figure (kind, figure)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('INVOICE_QUOTA', '2019-01-01', NULL, '100000.00',
     '指标 V09: 新办小规模纳税人初始月开票额度; 各地税务机关核定, 以核定数为准', TRUE),
    ('ONE_SESSION_MINUTES', '2019-01-01', NULL, '10', '平台自定(指标 B06): 发布到完成不足十分钟为同一次会话', FALSE),
    ('RETURN_HOURS', '2019-01-01', NULL, '72', '平台自定(指标 F03): 支付后72小时内回流', FALSE),
    ('RING_DAYS', '2019-01-01', NULL, '30', '平台自定(指标 F04): 支付后30日内闭合的转账环', FALSE);
