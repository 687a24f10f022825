-- Why: the law wants what the platform paid reported each quarter. Which columns a form has, when it is due and what is left out of
-- it are rows with dates and a source, because all of them change by announcement. inferred marks columns whose place nobody has
-- seen in the original form; to_confirm what a tax person still has to read in the original.

-- How many months after the end of the time it is due, and on which day of that month; null is its last one.
CREATE TABLE statutory_deadline (
    kind         VARCHAR(24)  NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_to     DATE         NULL,
    months_after INT          NOT NULL,
    day_of_month INT          NULL,
    source       VARCHAR(500) NOT NULL,
    to_confirm   BOOLEAN      NOT NULL,
    PRIMARY KEY (kind, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO statutory_deadline (kind, valid_from, valid_to, months_after, day_of_month, source, to_confirm) VALUES
    ('PLATFORM_INCOME', '2025-07-01', NULL, 1, NULL,
     '互联网平台企业涉税信息报送规定(国务院令第810号): 季度终了的次月内报送; 首次报送2025年10月; 遇节假日顺延以税务机关日历为准', TRUE);

-- Persons whose income is not reported although it was paid, as long as no tax was due from them in the time.
CREATE TABLE statutory_exempt_work (
    occupation VARCHAR(32)  NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    title      VARCHAR(60)  NOT NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (occupation, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO statutory_exempt_work (occupation, valid_from, valid_to, title, source, to_confirm) VALUES
    ('RIDER',   '2025-06-20', NULL, '配送便民劳务',
     '国务院令第810号: 从事配送、运输、家政等便民劳务的从业人员依法享受税收优惠或者不需要纳税的, 不报送收入信息', TRUE),
    ('CLEANER', '2025-06-20', NULL, '家政便民劳务',
     '国务院令第810号: 从事配送、运输、家政等便民劳务的从业人员依法享受税收优惠或者不需要纳税的, 不报送收入信息', TRUE);

-- constant is what stands in a column for everybody; field names what is computed, and is empty beside a constant.
CREATE TABLE statutory_form_column (
    kind       VARCHAR(24)  NOT NULL,
    form       VARCHAR(16)  NOT NULL,
    valid_from DATE         NOT NULL,
    position   INT          NOT NULL,
    valid_to   DATE         NULL,
    title      VARCHAR(60)  NOT NULL,
    field      VARCHAR(24)  NULL,
    constant   VARCHAR(40)  NULL,
    inferred   BOOLEAN      NOT NULL,
    source     VARCHAR(200) NOT NULL,
    PRIMARY KEY (kind, form, valid_from, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO statutory_form_column (kind, form, valid_from, position, valid_to, title, field, constant, inferred, source) VALUES
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01',  1, NULL, '序号',                     'NUMBER',        NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01',  2, NULL, '是否已取得登记证照',         'LICENSED',      NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01',  3, NULL, '名称',                     'BUSINESS_NAME', NULL,            TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01',  4, NULL, '统一社会信用代码(纳税人识别号)', 'BUSINESS_CODE', NULL,           TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01',  5, NULL, '专业服务机构标识',           NULL,            '',              TRUE,  '由某经营者填报模板推断; 本平台无'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01',  6, NULL, '姓名',                     'PERSON_NAME',   NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01',  7, NULL, '证件类型',                 'ID_KIND',       NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01',  8, NULL, '证件号码',                 'ID_NUMBER',     NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01',  9, NULL, '国家或地区',               NULL,            '156|中国',       FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 10, NULL, '是否存在免于报送收入信息情形', 'EXEMPT',        NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 11, NULL, '免报类型',                 'EXEMPT_KIND',   NULL,            TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 12, NULL, '地址',                     NULL,            '',              TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 13, NULL, '店铺(用户)名称',            'SHOP_NAME',     NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 14, NULL, '店铺(用户)唯一标识码',       'SHOP_ID',       NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 15, NULL, '网址链接',                 NULL,            '',              TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 16, NULL, '结算账户类型',              NULL,            '银行账户',        TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 17, NULL, '账户名称',                 'ACCOUNT_NAME',  NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 18, NULL, '银行账号/支付账户',          'ACCOUNT',       NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 19, NULL, '联系人姓名',               'CONTACT',       NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 20, NULL, '联系电话',                 'PHONE',         NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 21, NULL, '经营开始时间',              'BEGAN_ON',      NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 22, NULL, '经营结束时间',              'ENDED_ON',      NULL,            TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'IDENTITY', '2025-07-01', 23, NULL, '信息状态标识',              'STATUS',        NULL,            FALSE, '税务总局公告2025年第15号 身份信息报送表'),

    ('PLATFORM_INCOME', 'INCOME', '2025-07-01',  1, NULL, '序号',                       'NUMBER',          NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01',  2, NULL, '是否已取得登记证照',           'LICENSED',        NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01',  3, NULL, '名称',                       'BUSINESS_NAME',   NULL,       TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01',  4, NULL, '统一社会信用代码(纳税人识别号)', 'BUSINESS_CODE',   NULL,       TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01',  5, NULL, '姓名',                       'PERSON_NAME',     NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01',  6, NULL, '证件类型',                   'ID_KIND',         NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01',  7, NULL, '证件号码',                   'ID_NUMBER',       NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01',  8, NULL, '国家或地区',                 NULL,              '156|中国',  FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01',  9, NULL, '收入来源的互联网平台名称',     'PLATFORM',        NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 10, NULL, '收入来源的店铺(用户)名称',     'SHOP_NAME',       NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 11, NULL, '店铺(用户)唯一标识码',        'SHOP_ID',         NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 12, NULL, '销售货物收入总额',             NULL,              '0.00',     TRUE,  '由某经营者填报模板推断; 本平台只有服务'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 13, NULL, '销售货物退款金额',             NULL,              '0.00',     TRUE,  '由某经营者填报模板推断; 本平台只有服务'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 14, NULL, '销售货物收入净额',             NULL,              '0.00',     TRUE,  '由某经营者填报模板推断; 本平台只有服务'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 15, NULL, '销售无形资产收入总额',          NULL,              '0.00',     TRUE,  '由某经营者填报模板推断; 本平台只有服务'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 16, NULL, '销售无形资产退款金额',          NULL,              '0.00',     TRUE,  '由某经营者填报模板推断; 本平台只有服务'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 17, NULL, '销售无形资产收入净额',          NULL,              '0.00',     TRUE,  '由某经营者填报模板推断; 本平台只有服务'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 18, NULL, '其他销售收入总额',             NULL,              '0.00',     TRUE,  '由某经营者填报模板推断; 本平台只有服务'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 19, NULL, '其他销售退款金额',             NULL,              '0.00',     TRUE,  '由某经营者填报模板推断; 本平台只有服务'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 20, NULL, '其他销售收入净额',             NULL,              '0.00',     TRUE,  '由某经营者填报模板推断; 本平台只有服务'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 21, NULL, '提供服务收入总额',             'GROSS',           NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 22, NULL, '提供服务退款金额',             'REFUNDED',        NULL,       TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 23, NULL, '提供服务收入净额',             'NET',             NULL,       TRUE,  '由某经营者填报模板推断'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 24, NULL, '其中:经营收入',               'BUSINESS_INCOME', NULL,       TRUE,  '收入种类见报道, 次序推断'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 25, NULL, '其中:佣金收入',               NULL,              '0.00',     TRUE,  '收入种类见报道, 次序推断'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 26, NULL, '其中:劳务报酬',               'LABOUR_PAY',      NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 27, NULL, '其中:打赏、广告收入',          NULL,              '0.00',     TRUE,  '收入种类见报道, 次序推断'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 28, NULL, '其中:其他收入',               NULL,              '0.00',     TRUE,  '收入种类见报道, 次序推断'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 29, NULL, '从事其他网络交易活动取得的收入(净额)', NULL,          '0.00',     FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 30, NULL, '支付给平台的佣金、服务费',       'PLATFORM_FEE',    NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表'),
    ('PLATFORM_INCOME', 'INCOME', '2025-07-01', 31, NULL, '交易(订单)数量',              'ORDERS',          NULL,       FALSE, '税务总局公告2025年第15号 收入信息报送表');

-- One version of a report of one time. What was sent never changes: a correction is another version, which names the one it
-- replaces. The sums are of the platform's books when it was drafted; sealed holds what the ledger's entries commit to, with their
-- salts, under a key of its own.
CREATE TABLE statutory_report (
    id               BIGINT        NOT NULL PRIMARY KEY,
    kind             VARCHAR(24)   NOT NULL,
    period           VARCHAR(8)    NOT NULL,
    period_from      DATE          NOT NULL,
    period_to        DATE          NOT NULL,
    version          INT           NOT NULL,
    replaces_id      BIGINT        NULL,
    state            VARCHAR(16)   NOT NULL,
    due_on           DATE          NOT NULL,
    paid_lines       BIGINT        NOT NULL DEFAULT 0,
    paid             DECIMAL(18,2) NOT NULL DEFAULT 0,
    open_lines       BIGINT        NOT NULL DEFAULT 0,
    open_amount      DECIMAL(18,2) NOT NULL DEFAULT 0,
    reported         DECIMAL(18,2) NOT NULL DEFAULT 0,
    refunded         DECIMAL(18,2) NOT NULL DEFAULT 0,
    exempt           DECIMAL(18,2) NOT NULL DEFAULT 0,
    filed_elsewhere  DECIMAL(18,2) NOT NULL DEFAULT 0,
    orders           BIGINT        NOT NULL DEFAULT 0,
    identity_rows    INT           NOT NULL DEFAULT 0,
    income_rows      INT           NOT NULL DEFAULT 0,
    blocking         INT           NOT NULL DEFAULT 0,
    drafted_at       DATETIME(6)   NOT NULL,
    drafted_by       BIGINT        NOT NULL,
    drafted_by_name  VARCHAR(128)  NOT NULL,
    confirmed_at     DATETIME(6)   NULL,
    confirmed_by     BIGINT        NULL,
    confirmed_by_name VARCHAR(128) NULL,
    submitted_at     DATETIME(6)   NULL,
    submitted_by     BIGINT        NULL,
    submitted_by_name VARCHAR(128) NULL,
    sealed           MEDIUMBLOB    NULL,
    outcome_sealed   MEDIUMBLOB    NULL,
    askings          INT           NOT NULL DEFAULT 0,
    next_at          DATETIME(6)   NULL,
    sent_at          DATETIME(6)   NULL,
    receipt          VARCHAR(64)   NULL,
    answered_on      DATE          NULL,
    refused_code     VARCHAR(60)   NULL,
    doubt            VARCHAR(200)  NULL,
    lease_owner      VARCHAR(40)   NULL,
    lease_until      DATETIME(6)   NULL,
    retention_class  VARCHAR(16)   NOT NULL,
    UNIQUE KEY statutory_report_version (kind, period, version),
    KEY statutory_report_queue (state, next_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The rows, each under its person's key with the salt of its commitment. Amounts stand beside it under a number that names nobody.
CREATE TABLE statutory_report_row (
    report_id          BIGINT         NOT NULL,
    form               VARCHAR(16)    NOT NULL,
    number             INT            NOT NULL,
    worker_id          BIGINT         NOT NULL,
    sole_proprietor_id BIGINT         NULL,
    status             VARCHAR(12)    NULL,
    exempt             VARCHAR(60)    NULL,
    gross              DECIMAL(18,2)  NOT NULL,
    refunded           DECIMAL(18,2)  NOT NULL,
    orders             BIGINT         NOT NULL,
    commitment         VARCHAR(80)    NOT NULL,
    sealed             BLOB           NOT NULL,
    drafted_on         DATE           NOT NULL,
    retention_class    VARCHAR(16)    NOT NULL,
    PRIMARY KEY (report_id, form, number),
    KEY statutory_report_row_worker (worker_id, form, report_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was found while drafting, or by the bureau, at a row or of the whole report.
CREATE TABLE statutory_report_finding (
    report_id       BIGINT        NOT NULL,
    place           INT           NOT NULL,
    kind            VARCHAR(32)   NOT NULL,
    blocking        BOOLEAN       NOT NULL,
    by_bureau       BOOLEAN       NOT NULL,
    form            VARCHAR(16)   NULL,
    number          INT           NULL,
    worker_id       BIGINT        NULL,
    column_number   INT           NULL,
    amount          DECIMAL(18,2) NULL,
    retention_class VARCHAR(16)   NOT NULL,
    PRIMARY KEY (report_id, place)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Months whose withholding and agency filing the office has taken: what they hold of natural persons is not reported a second time.
CREATE TABLE withholding_filed (
    month            CHAR(7)      NOT NULL PRIMARY KEY,
    receipt          VARCHAR(64)  NOT NULL,
    recorded_at      DATETIME(6)  NOT NULL,
    recorded_by      BIGINT       NOT NULL,
    recorded_by_name VARCHAR(128) NOT NULL,
    retention_class  VARCHAR(16)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
