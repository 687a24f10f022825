-- Why: an invoice says what was really done (发票管理办法 art 21). A catch-all item named a driver's haulage and a designer's work
-- services in general; without a row for the occupation nothing is asked of the tax office, and the desk is told.

DELETE FROM invoice_item WHERE code = 'OTHER';

INSERT INTO invoice_item (code, valid_from, valid_to, item, unit, source, to_confirm) VALUES
    ('DRIVER',   '2019-01-01', NULL, '*运输服务*运输服务费',     '次', '财税〔2016〕36号附件1附《销售服务、无形资产、不动产注释》一(一)交通运输服务; 商品和服务税收分类编码301; 客运、货运、代驾的细目待税务人员确认', TRUE),
    ('COURIER',  '2019-01-01', NULL, '*物流辅助服务*收派服务费', '次', '财税〔2016〕36号附件1附注释一(六)4物流辅助服务: 收派服务; 商品和服务税收分类编码30404; 细目待税务人员确认', TRUE),
    ('DESIGNER', '2019-01-01', NULL, '*设计服务*设计服务费',     '次', '财税〔2016〕36号附件1附注释一(六)3文化创意服务: 设计服务; 商品和服务税收分类编码30403; 细目待税务人员确认', TRUE),
    ('PROMOTER', '2019-01-01', NULL, '*广告服务*推广服务费',     '次', '财税〔2016〕36号附件1附注释一(六)3文化创意服务: 广告服务; 商品和服务税收分类编码30403; 是否属商务辅助服务待税务人员确认', TRUE);
