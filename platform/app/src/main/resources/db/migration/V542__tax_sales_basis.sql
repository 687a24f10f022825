-- Why: the thresholds are amounts of sales (销售额), and sales never contain the tax (增值税法 art 16-17: 销售额 is what is
-- charged without the VAT; 财税〔2016〕36号 annex 1 art 35: 销售额 = 含税销售额 ÷ (1 + 征收率)). Whoever is paid 100,500.00 in a month has sales
-- of 99,504.95, below 100,000. Compared with the price, whole months were taxed that are exempt.

INSERT INTO tax_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('SALES_THRESHOLD_BASIS', '2025-10-01', NULL, 'SALES_WITHOUT_TAX',
     '增值税法: 销售额不含增值税; 财税〔2016〕36号附件1第三十五条: 销售额=含税销售额÷(1+征收率)', FALSE);

UPDATE tax_parameter
SET source = '财政部 税务总局公告2023年第19号; 2026年第10号: 小规模纳税人月销售额10万元; 按不含税销售额比较'
WHERE name = 'VAT_MONTH_THRESHOLD';
