-- Why: licences that came together on one's word and that nobody uses are shells. How many of a batch lie idle is shared by all
-- of it and changes no more once their time is over, so it is kept a row a batch.
CREATE TABLE idle_batch (
    batch      VARCHAR(80)   NOT NULL PRIMARY KEY,
    licences   INT           NOT NULL,
    idle       INT           NOT NULL,
    evidence   VARCHAR(1000) NOT NULL,
    closed_on  DATE          NOT NULL,
    counted_at DATETIME(6)   NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('IDLE_BATCH_FROM', '2019-01-01', NULL, '10',
     '平台自定(指标 S26): 一批不足十户不作判断; 参照 指标 S11 同一地址十户', FALSE),
    ('IDLE_BATCH_MONTHS', '2019-01-01', NULL, '6',
     '平台自定(指标 S26): 核发后六个月内未使用为闲置; 背景 公司法第二百六十条成立后六个月未开业', TRUE);
