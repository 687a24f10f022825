-- Why: whether work fits the licence under which it is done, and the industry that orders it, is a matter of tables that a person
-- reviews: which words of a registered scope cover a kind of work, and which kinds an industry has hardly any use for.
CREATE TABLE scope_phrase (
    occupation VARCHAR(32)  NOT NULL,
    phrase     VARCHAR(64)  NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (occupation, phrase, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO scope_phrase (occupation, phrase, valid_from, valid_to, source, to_confirm) VALUES
    ('RIDER', '外卖递送', '2019-01-01', NULL, '经营范围规范表述目录: 外卖递送服务', TRUE),
    ('RIDER', '配送', '2019-01-01', NULL, '平台自定: 目录施行前登记的配送服务等表述', TRUE),
    ('COURIER', '快递', '2019-01-01', NULL, '经营范围规范表述目录: 快递服务(许可)', TRUE),
    ('COURIER', '配送', '2019-01-01', NULL, '平台自定: 目录施行前登记的配送服务等表述', TRUE),
    ('COURIER', '货物运输', '2019-01-01', NULL, '经营范围规范表述目录: 道路货物运输、国内货物运输代理', TRUE),
    ('DRIVER', '货物运输', '2019-01-01', NULL, '经营范围规范表述目录: 道路货物运输', TRUE),
    ('DRIVER', '客运', '2019-01-01', NULL, '经营范围规范表述目录: 道路旅客运输经营、网络预约出租汽车客运', TRUE),
    ('DRIVER', '代驾', '2019-01-01', NULL, '经营范围规范表述目录: 代驾服务', TRUE),
    ('CLEANER', '家政服务', '2019-01-01', NULL, '经营范围规范表述目录: 家政服务', TRUE),
    ('CLEANER', '清洁', '2019-01-01', NULL, '经营范围规范表述目录: 建筑物清洁服务', TRUE),
    ('CLEANER', '保洁', '2019-01-01', NULL, '经营范围规范表述目录: 专业保洁、清洗、消毒服务', TRUE),
    ('SORTER', '装卸搬运', '2019-01-01', NULL, '经营范围规范表述目录: 装卸搬运', TRUE),
    ('SORTER', '仓储', '2019-01-01', NULL, '经营范围规范表述目录: 普通货物仓储服务', TRUE),
    ('SORTER', '分拣', '2019-01-01', NULL, '平台自定: 目录施行前登记的分拣服务等表述', TRUE),
    ('DESIGNER', '设计', '2019-01-01', NULL, '经营范围规范表述目录: 专业设计服务、平面设计、图文设计制作', TRUE),
    ('PROMOTER', '推广', '2019-01-01', NULL, '经营范围规范表述目录: 技术推广、项目策划与推广等表述', TRUE),
    ('PROMOTER', '营销', '2019-01-01', NULL, '经营范围规范表述目录: 市场营销策划', TRUE),
    ('PROMOTER', '广告', '2019-01-01', NULL, '经营范围规范表述目录: 广告设计、代理; 广告发布; 广告制作', TRUE);

-- The industry by the first digits of its code in GB/T 4754.
CREATE TABLE doubtful_pair (
    industry   VARCHAR(4)   NOT NULL,
    occupation VARCHAR(32)  NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (industry, occupation, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO doubtful_pair (industry, occupation, valid_from, valid_to, source, to_confirm) VALUES
    ('06', 'PROMOTER', '2019-01-01', NULL, '平台自定(指标 B14): 煤炭开采不以推广获客; 案例 K3 煤电企业虚列用工', TRUE),
    ('06', 'DESIGNER', '2019-01-01', NULL, '平台自定(指标 B14): 煤炭开采少有设计外包; 案例 K3 煤电企业虚列用工', TRUE),
    ('07', 'PROMOTER', '2019-01-01', NULL, '平台自定(指标 B14): 油气开采不以推广获客', TRUE),
    ('08', 'PROMOTER', '2019-01-01', NULL, '平台自定(指标 B14): 黑色金属矿采选不以推广获客', TRUE),
    ('09', 'PROMOTER', '2019-01-01', NULL, '平台自定(指标 B14): 有色金属矿采选不以推广获客; 案例 K6 黄金进项配虚假推广费', TRUE),
    ('32', 'PROMOTER', '2019-01-01', NULL, '平台自定(指标 B14): 有色金属冶炼不以推广获客; 案例 K6 黄金进项配虚假推广费', TRUE),
    ('44', 'PROMOTER', '2019-01-01', NULL, '平台自定(指标 B14): 电力热力生产供应不以推广获客; 案例 K3 煤电企业虚列用工', TRUE);
