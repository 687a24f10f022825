-- Why: three facts that indicators ask for can be computed from what the product holds, and were not. How far the place of a
-- withdrawal lies from the place of work needs places on the map. In how many task orders of an enterprise the same text asks
-- for other work needs a count by text, kept with each order, because nobody can read through a hundred thousand texts while
-- a record is sealed. When pay is due is data with a date and a source, as every limit is.

-- A prefecture by the first four digits of its region code. Rounded to a tenth of a degree: distances are told in hundreds of
-- kilometres, and no address is looked up here.
CREATE TABLE place (
    region    CHAR(4)       NOT NULL PRIMARY KEY,
    latitude  DECIMAL(4, 1) NOT NULL,
    longitude DECIMAL(4, 1) NOT NULL,
    source    VARCHAR(200)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO place (region, latitude, longitude, source) VALUES
    ('1101', 39.9, 116.4, '公开地图: 北京'), ('1201', 39.1, 117.2, '公开地图: 天津'),
    ('1301', 38.0, 114.5, '公开地图: 石家庄'), ('1302', 39.6, 118.2, '公开地图: 唐山'),
    ('1401', 37.9, 112.6, '公开地图: 太原'), ('1501', 40.8, 111.7, '公开地图: 呼和浩特'),
    ('2101', 41.8, 123.4, '公开地图: 沈阳'), ('2102', 38.9, 121.6, '公开地图: 大连'),
    ('2201', 43.9, 125.3, '公开地图: 长春'), ('2301', 45.8, 126.5, '公开地图: 哈尔滨'),
    ('3101', 31.2, 121.5, '公开地图: 上海'), ('3201', 32.1, 118.8, '公开地图: 南京'),
    ('3202', 31.5, 120.3, '公开地图: 无锡'), ('3205', 31.3, 120.6, '公开地图: 苏州'),
    ('3301', 30.3, 120.2, '公开地图: 杭州'), ('3302', 29.9, 121.5, '公开地图: 宁波'),
    ('3303', 28.0, 120.7, '公开地图: 温州'), ('3401', 31.8, 117.2, '公开地图: 合肥'),
    ('3501', 26.1, 119.3, '公开地图: 福州'), ('3502', 24.5, 118.1, '公开地图: 厦门'),
    ('3505', 24.9, 118.7, '公开地图: 泉州'), ('3601', 28.7, 115.9, '公开地图: 南昌'),
    ('3701', 36.7, 117.0, '公开地图: 济南'), ('3702', 36.1, 120.4, '公开地图: 青岛'),
    ('4101', 34.7, 113.6, '公开地图: 郑州'), ('4201', 30.6, 114.3, '公开地图: 武汉'),
    ('4301', 28.2, 112.9, '公开地图: 长沙'), ('4401', 23.1, 113.3, '公开地图: 广州'),
    ('4403', 22.5, 114.1, '公开地图: 深圳'), ('4406', 23.0, 113.1, '公开地图: 佛山'),
    ('4419', 23.0, 113.8, '公开地图: 东莞'), ('4501', 22.8, 108.4, '公开地图: 南宁'),
    ('4601', 20.0, 110.3, '公开地图: 海口'), ('5001', 29.6, 106.6, '公开地图: 重庆'),
    ('5101', 30.7, 104.1, '公开地图: 成都'), ('5201', 26.6, 106.6, '公开地图: 贵阳'),
    ('5301', 25.0, 102.7, '公开地图: 昆明'), ('5401', 29.6, 91.1, '公开地图: 拉萨'),
    ('6101', 34.3, 108.9, '公开地图: 西安'), ('6201', 36.1, 103.8, '公开地图: 兰州'),
    ('6301', 36.6, 101.8, '公开地图: 西宁'), ('6401', 38.5, 106.2, '公开地图: 银川'),
    ('6501', 43.8, 87.6, '公开地图: 乌鲁木齐'),
    -- Invented ones, below a code that no authority issues.
    ('9901', 30.0, 114.0, '演示: 示例江城'), ('9902', 30.4, 117.2, '演示: 示例海港市'),
    ('9903', 32.3, 111.7, '演示: 示例山城'), ('9904', 29.6, 114.6, '演示: 示例湖州镇');

-- How many task orders of the enterprise carry a text, by the keyed code of its letters: the code compares and tells nothing.
-- Orders that were given before this was counted are not in it.
CREATE TABLE task_text (
    enterprise_id BIGINT      NOT NULL,
    text_key      BINARY(32)  NOT NULL,
    occupation    VARCHAR(32) NOT NULL,
    tasks         INT         NOT NULL,
    last_order_id BIGINT      NOT NULL,
    PRIMARY KEY (enterprise_id, text_key, occupation)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('PAY_WITHIN_DAYS', '2019-01-01', NULL, '31',
     '人社部发〔2021〕56号: 按时足额支付; 休息和劳动报酬权益保障指引(2023): 至少每月支付一次, 故验收后一个月内应付; 协议另有约定的从其约定', TRUE),
    ('WITHDRAWN_WITHIN_DAYS', '2019-01-01', NULL, '7', '平台自定(指标 F01): 支付后7日内的提现', FALSE);
