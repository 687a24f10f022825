-- Rates, thresholds and forms change by announcement, so they are rows with dates and a source, never constants.
-- to_confirm marks what a tax or legal person still has to read in the original before a production release.
CREATE TABLE tax_parameter (
    name        VARCHAR(48)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_to    DATE         NULL,
    setting     VARCHAR(64)  NOT NULL,
    source      VARCHAR(500) NOT NULL,
    to_confirm  BOOLEAN      NOT NULL,
    PRIMARY KEY (name, valid_from)
);

CREATE TABLE tax_bracket (
    schedule        VARCHAR(32)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    valid_from      DATE          NOT NULL,
    step            INT           NOT NULL,
    valid_to        DATE          NULL,
    up_to           DECIMAL(18,2) NULL,
    rate            DECIMAL(9,6)  NOT NULL,
    quick_deduction DECIMAL(18,2) NOT NULL,
    source          VARCHAR(500)  NOT NULL,
    to_confirm      BOOLEAN       NOT NULL,
    PRIMARY KEY (schedule, valid_from, step)
);

INSERT INTO tax_bracket (schedule, valid_from, step, valid_to, up_to, rate, quick_deduction, source, to_confirm) VALUES
    ('WITHHOLDING', '2025-10-01', 1, NULL,  36000.00, 0.03,      0.00, '税务总局公告2025年第16号; 个人所得税预扣率表一', FALSE),
    ('WITHHOLDING', '2025-10-01', 2, NULL, 144000.00, 0.10,   2520.00, '税务总局公告2025年第16号; 个人所得税预扣率表一', FALSE),
    ('WITHHOLDING', '2025-10-01', 3, NULL, 300000.00, 0.20,  16920.00, '税务总局公告2025年第16号; 个人所得税预扣率表一', FALSE),
    ('WITHHOLDING', '2025-10-01', 4, NULL, 420000.00, 0.25,  31920.00, '税务总局公告2025年第16号; 个人所得税预扣率表一', FALSE),
    ('WITHHOLDING', '2025-10-01', 5, NULL, 660000.00, 0.30,  52920.00, '税务总局公告2025年第16号; 个人所得税预扣率表一', FALSE),
    ('WITHHOLDING', '2025-10-01', 6, NULL, 960000.00, 0.35,  85920.00, '税务总局公告2025年第16号; 个人所得税预扣率表一', FALSE),
    ('WITHHOLDING', '2025-10-01', 7, NULL,      NULL, 0.45, 181920.00, '税务总局公告2025年第16号; 个人所得税预扣率表一', FALSE),
    ('BUSINESS_INCOME', '2019-01-01', 1, NULL,  30000.00, 0.05,     0.00, '个人所得税法 个人所得税税率表二(经营所得适用)', TRUE),
    ('BUSINESS_INCOME', '2019-01-01', 2, NULL,  90000.00, 0.10,  1500.00, '个人所得税法 个人所得税税率表二(经营所得适用)', TRUE),
    ('BUSINESS_INCOME', '2019-01-01', 3, NULL, 300000.00, 0.20, 10500.00, '个人所得税法 个人所得税税率表二(经营所得适用)', TRUE),
    ('BUSINESS_INCOME', '2019-01-01', 4, NULL, 500000.00, 0.30, 40500.00, '个人所得税法 个人所得税税率表二(经营所得适用)', TRUE),
    ('BUSINESS_INCOME', '2019-01-01', 5, NULL,      NULL, 0.35, 65500.00, '个人所得税法 个人所得税税率表二(经营所得适用)', TRUE);

INSERT INTO tax_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('WITHHOLDING_EXPENSE_SHARE', '2025-10-01', NULL, '0.20', '税务总局公告2025年第16号: 累计费用按累计收入的20%计算', FALSE),
    ('WITHHOLDING_BASIC_MONTH', '2025-10-01', NULL, '5000.00', '税务总局公告2025年第16号: 5,000元/月乘以本年连续取得劳务报酬的月份数', FALSE),
    ('WITHHOLDING_GAP_MONTH_POLICY', '2025-10-01', NULL, 'SKIP', '公告2025年第16号未写明中断月份如何计数; 平台自定, 有中断的逐笔标记复核', TRUE),
    ('WITHHOLDING_INCOME_BASIS', '2025-10-01', NULL, 'GROSS_LESS_VAT', '财税〔2016〕43号: 计征个人所得税的收入不含增值税; 是否适用于代办申报待确认', TRUE),
    ('VAT_MONTH_THRESHOLD', '2025-10-01', '2027-12-31', '100000.00', '财政部 税务总局公告2023年第19号; 2026年第10号: 小规模纳税人月销售额10万元; 按含税支付额比较为从严口径', TRUE),
    ('VAT_EXEMPT_AT_THRESHOLD', '2025-10-01', '2025-12-31', 'true', '财政部 税务总局公告2023年第19号: 月销售额10万元以下(含本数)免征', TRUE),
    ('VAT_EXEMPT_AT_THRESHOLD', '2026-01-01', '2027-12-31', 'false', '增值税法: 销售额未达到起征点的免征; 达到起征点的全额计税', TRUE),
    ('VAT_QUARTER_THRESHOLD', '2025-10-01', '2027-12-31', '300000.00', '财政部 税务总局公告2026年第10号: 季销售额30万元', FALSE),
    ('VAT_PER_TIME_THRESHOLD', '2026-01-01', '2027-12-31', '1000.00', '财政部 税务总局公告2026年第10号: 按次纳税每次(日)1,000元', FALSE),
    ('VAT_RATE', '2025-10-01', '2027-12-31', '0.01', '财政部 税务总局公告2023年第19号: 3%征收率减按1%, 至2027-12-31', FALSE),
    ('VAT_RATE', '2028-01-01', NULL, '0.03', '增值税法: 征收率3%; 2028年起是否延续减征待确认', TRUE),
    ('SURCHARGE_CITY_MAINTENANCE', '2025-10-01', NULL, '0.07', '城市维护建设税法: 市区7%, 县城和镇5%, 其他1%; 此处取市区', TRUE),
    ('SURCHARGE_EDUCATION', '2025-10-01', NULL, '0.03', '征收教育费附加的暂行规定: 3%', FALSE),
    ('SURCHARGE_LOCAL_EDUCATION', '2025-10-01', NULL, '0.02', '地方教育附加: 2%', FALSE),
    ('SURCHARGE_RELIEF_SHARE', '2025-10-01', '2027-12-31', '0.50', '财政部 税务总局公告2023年第12号: 小规模纳税人减半征收, 至2027-12-31', FALSE),
    ('SURCHARGE_RELIEF_SHARE', '2028-01-01', NULL, '0.00', '2028年起是否延续减半待确认', TRUE),
    ('REGISTRATION_THRESHOLD_12_MONTHS', '2025-10-01', NULL, '5000000.00', '税务总局公告2025年第16号: 连续12个月累计销售额超过500万元, 平台应当引导其登记并自行申报', FALSE),
    ('BUSINESS_INCOME_RELIEF_SHARE', '2023-01-01', '2027-12-31', '0.50', '财政部 税务总局公告2023年第12号: 减半征收个人所得税', FALSE),
    ('BUSINESS_INCOME_RELIEF_LIMIT', '2023-01-01', '2027-12-31', '2000000.00', '财政部 税务总局公告2023年第12号: 年应纳税所得额不超过200万元的部分', FALSE),
    ('BUSINESS_INCOME_BASIC_YEAR', '2019-01-01', NULL, '60000.00', '个人所得税法实施条例: 没有综合所得的可减除6万元', TRUE);
