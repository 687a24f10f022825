-- Why: some features are counts of what lies at an edge, so the edge has to be known before a rule is asked. It is data
-- with dates and a source, as every limit is. The VAT threshold itself is the tax module's.
CREATE TABLE feature_parameter (
    name       VARCHAR(48)  NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    setting    VARCHAR(64)  NOT NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (name, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('SPLIT_LIMIT', '2019-01-01', NULL, '50000.00',
     '平台自定(指标 F12): 单笔限额; 背景 金融机构大额交易和可疑交易报告管理办法 五万元', TRUE),
    ('SPLIT_FROM', '2019-01-01', NULL, '0.90', '平台自定(指标 F12): 达到限额的九成而未超过为贴近', FALSE),
    ('MONTH_EDGE_FROM', '2019-01-01', NULL, '0.98', '平台自定(指标 F13): 达到免税额的98%而未超过为贴近', FALSE),
    ('QUARTER_EDGE_LIMIT', '2023-01-01', NULL, '300000.00',
     '财政部 税务总局公告2023年第1号: 小规模纳税人季度销售额30万元以下免征增值税', TRUE),
    ('QUARTER_EDGE_FROM', '2019-01-01', NULL, '0.90', '平台自定(指标 V12): 达到限额的九成而未超过为贴近', FALSE);
