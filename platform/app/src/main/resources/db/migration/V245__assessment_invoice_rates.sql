-- Why: whether the rate of an invoice is one that a seller of services here may use is data with dates and a source. The
-- rates stand in one setting, each as a share, exempt as 0.
INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('INVOICE_RATES', '2023-01-01', NULL, '0 0.01 0.03 0.06',
     '指标 V17: 免税; 财政部 税务总局公告2023年第1号(小规模纳税人减按1%); 小规模纳税人征收率3%; 一般纳税人现代服务、生活服务税率6%', TRUE);
