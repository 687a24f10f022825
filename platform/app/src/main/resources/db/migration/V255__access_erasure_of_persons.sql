-- Why: somebody may have their data erased. What a law still wants kept stays locked until its date, and the person is told which
-- and until when; how long that is, is data with its source. A legal hold keeps everything while a proceeding lasts.

CREATE TABLE retention_period (
    retention_class VARCHAR(16)  NOT NULL,
    valid_from      DATE         NOT NULL,
    valid_to        DATE         NULL,
    months          INT          NOT NULL,
    source          VARCHAR(500) NOT NULL,
    to_confirm      BOOLEAN      NOT NULL,
    PRIMARY KEY (retention_class, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO retention_period (retention_class, valid_from, valid_to, months, source, to_confirm) VALUES
    ('IDENTITY', '2021-05-01', NULL, 36,
     '网络交易监督管理办法(市场监管总局令第37号)第三十一条: 平台内经营者身份信息自其退出平台之日起保存不少于三年', TRUE),
    ('TRADE', '2019-01-01', NULL, 36, '电子商务法第三十一条: 交易信息自交易完成之日起保存不少于三年', TRUE),
    ('TAX', '2002-10-15', NULL, 120, '税收征收管理法实施细则第二十九条: 涉税资料保存10年', TRUE),
    ('ACCOUNTING', '2016-01-01', NULL, 360, '会计档案管理办法(财政部 国家档案局令第79号)附表一: 原始凭证、记账凭证30年', TRUE),
    ('LOG', '2017-06-01', NULL, 6, '网络安全法第二十一条: 网络日志留存不少于六个月', TRUE);

-- One row a person, also for one who came back and left again; what was done at each step is committed to the ledger, and kept here
-- with its salts.
CREATE TABLE erasure_request (
    id              BIGINT      NOT NULL PRIMARY KEY,
    person_id       BIGINT      NOT NULL,
    asked_at        DATETIME(6) NOT NULL,
    asked_by        BIGINT      NOT NULL,
    steps           INT         NOT NULL DEFAULT 0,
    next_at         DATETIME(6) NULL,
    lease_owner     VARCHAR(40) NULL,
    lease_until     DATETIME(6) NULL,
    returned_at     DATETIME(6) NULL,
    completed_at    DATETIME(6) NULL,
    retention_class VARCHAR(16) NOT NULL,
    UNIQUE KEY erasure_request_person (person_id),
    KEY erasure_request_due (next_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE erasure_step (
    request_id      BIGINT      NOT NULL,
    step            INT         NOT NULL,
    sealed          TEXT        NOT NULL,
    done_at         DATETIME(6) NOT NULL,
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (request_id, step)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE legal_hold (
    id              BIGINT       NOT NULL PRIMARY KEY,
    person_id       BIGINT       NOT NULL,
    basis           VARCHAR(128) NOT NULL,
    placed_at       DATETIME(6)  NOT NULL,
    placed_by       BIGINT       NOT NULL,
    placed_by_name  VARCHAR(128) NOT NULL,
    lifted_at       DATETIME(6)  NULL,
    lifted_by       BIGINT       NULL,
    retention_class VARCHAR(16)  NOT NULL,
    KEY legal_hold_person (person_id, lifted_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- From then on the key opens for duties of the law alone.
ALTER TABLE data_key ADD COLUMN locked_at DATETIME(6) NULL;
