-- From how many payments on a batch is one whose hours say anything: a few paid after midnight are no batch at night.
INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('NIGHT_BATCH_FROM', '2019-01-01', NULL, '5', '平台自定(指标 F17): 少于5笔的批次不看付款时段', FALSE);
