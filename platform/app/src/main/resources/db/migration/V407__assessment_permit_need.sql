-- Why: whether work needs a permit of the person is a matter of a table that a person reviews. A row without a permit says that
-- the occupation needs none; of an occupation without a row nothing is said.
CREATE TABLE permit_need (
    occupation VARCHAR(32)  NOT NULL,
    permit     VARCHAR(32)  NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (occupation, permit, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO permit_need (occupation, permit, valid_from, valid_to, source, to_confirm) VALUES
    ('RIDER', '健康证明', '2019-01-01', NULL,
     '食品安全法第四十五条(接触直接入口食品的人员); 送餐人员适用范围待各地监管部门口径核对', TRUE),
    ('DRIVER', '机动车驾驶证', '2019-01-01', NULL, '道路交通安全法第十九条', TRUE),
    ('COURIER', '', '2019-01-01', NULL, '平台自定: 快递业务许可属企业, 对从业人员个人无准入许可', TRUE),
    ('CLEANER', '', '2019-01-01', NULL, '平台自定: 家政保洁对从业人员个人无准入许可', TRUE),
    ('SORTER', '', '2019-01-01', NULL, '平台自定: 装卸分拣对从业人员个人无准入许可', TRUE),
    ('DESIGNER', '', '2019-01-01', NULL, '平台自定: 设计对从业人员个人无准入许可', TRUE),
    ('PROMOTER', '', '2019-01-01', NULL, '平台自定: 推广对从业人员个人无准入许可', TRUE);
