-- Why: figures of the tax law were copied here without the end that their law has, one of them under a source that was repealed,
-- and the rates of an invoice stood together whatever its seller is taxed as. After the last day of a row nothing is said.
UPDATE feature_parameter SET valid_to = '2025-12-31',
    source = '财政部 税务总局公告2023年第1号、第19号: 小规模纳税人季度销售额30万元以下免征增值税, 至2025年末'
    WHERE name = 'QUARTER_EDGE_LIMIT' AND valid_from = '2023-01-01';
INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('QUARTER_EDGE_LIMIT', '2026-01-01', '2027-12-31', '300000.00',
     '财政部 税务总局公告2026年第10号: 小规模纳税人季度销售额30万元, 2026-01-01 至 2027-12-31', TRUE),
    ('RATES_SMALL_SCALE', '2023-01-01', '2025-12-31', '0 0.01 0.03',
     '指标 V17: 免税; 财政部 税务总局公告2023年第1号、第19号(小规模纳税人减按1%); 小规模纳税人征收率3%', TRUE),
    ('RATES_SMALL_SCALE', '2026-01-01', '2027-12-31', '0 0.01 0.03',
     '指标 V17: 免税; 财政部 税务总局公告2026年第10号(小规模纳税人减按1%, 2027-12-31 止); 小规模纳税人征收率3%', TRUE),
    ('RATES_GENERAL', '2023-01-01', NULL, '0 0.06',
     '指标 V17: 一般纳税人现代服务、生活服务税率6%, 免税项目为0', TRUE);
DELETE FROM feature_parameter WHERE name = 'INVOICE_RATES';
