-- Contracting agreements made through the platform: the enterprise offers a text, the worker reads and confirms it on the
-- own phone, or declines. Text and paper are encrypted under the worker's key. The stage column is the queue of the drawing.
CREATE TABLE contracting_agreement (
    enterprise_id      BIGINT       NOT NULL,
    id                 BIGINT       NOT NULL,
    number             VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    worker_id          BIGINT       NOT NULL,
    capacity           VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    model              VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agreement_id       BIGINT       NOT NULL,
    template_version   VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    valid_from         DATE         NOT NULL,
    valid_to           DATE         NOT NULL,
    content            MEDIUMBLOB   NOT NULL,
    content_digest     BINARY(32)   NOT NULL,
    stage              VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    offered_at         DATETIME(6)  NOT NULL,
    offered_by         BIGINT       NOT NULL,
    decided_at         DATETIME(6)  NULL,
    decided_by         BIGINT       NULL,
    paper              MEDIUMBLOB   NULL,
    next_at            DATETIME(6)  NOT NULL,
    lease_owner        VARCHAR(40)  NULL,
    lease_until        DATETIME(6)  NULL,
    retention_class    VARCHAR(16)  NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY contracting_agreement_id (id),
    UNIQUE KEY contracting_agreement_number (number),
    KEY contracting_agreement_worker (worker_id, enterprise_id),
    KEY contracting_agreement_queue (stage, next_at, id)
);

-- The wording, by model and capacity, with dates and a source. A line is a paragraph; names in braces are filled in.
CREATE TABLE contract_template (
    model      VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    capacity   VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    version    VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title      VARCHAR(100) NOT NULL,
    body       TEXT         NOT NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (model, capacity, valid_from)
);

INSERT INTO contract_template (model, capacity, valid_from, valid_to, version, title, body, source, to_confirm) VALUES
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', NULL, '2026-11', '承揽服务三方合同',
     '合同编号：{number}
甲方（定作方）：{enterprise}
统一社会信用代码：{enterpriseCode}
乙方（承揽方）：{worker}
统一社会信用代码：{workerCode}
丙方（平台方）：{platform}
统一社会信用代码：{platformCode}
第一条  服务内容：乙方承揽{work}，以任务单为准，自主安排完成。
第二条  合作期限：自{from}起至{to}止。
第三条  验收标准：按任务单列明的数量和质量验收。
第四条  报酬：按任务单约定的金额和验收数量结算。丙方的服务费由甲方承担，任何一方都不得向乙方收费。
第五条  支付方式：由甲方的银行存管账户直接付至乙方经营者本人账户，丙方不经手资金。
第六条  发票：由乙方按实际收入向甲方开具，可以由税务机关代开。
第七条  各方确认本合同为承揽合作，不构成劳动关系；乙方可以随时停止接单，不承担违约金。如有争议，由合同履行地法院管辖。
签署日期：{signed}',
     '平台自定文本; 民法典第四百六十九条(数据电文视为书面形式), 第四百九十一条, 第七百七十条(承揽); 待法务确认', TRUE),
    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', NULL, '2026-11', '承揽服务合同',
     '合同编号：{number}
甲方（发包方）：{platform}
统一社会信用代码：{platformCode}
乙方（承揽方）：{worker}
统一社会信用代码：{workerCode}
服务对象：{enterprise}
第一条  服务内容：乙方承揽{work}，以任务单为准，自主安排完成。
第二条  合作期限：自{from}起至{to}止。
第三条  验收标准：按任务单列明的数量和质量验收。
第四条  报酬：按任务单约定的金额和验收数量结算，任何一方都不得向乙方收费。
第五条  支付方式：按甲方指令由服务对象的银行存管账户直接付至乙方经营者本人账户。
第六条  发票：由乙方按实际收入向甲方开具，可以由税务机关代开。
第七条  双方确认本合同为承揽合作，不构成劳动关系；乙方可以随时停止接单，不承担违约金。如有争议，由合同履行地法院管辖。
签署日期：{signed}',
     '平台自定文本; 民法典第四百六十九条(数据电文视为书面形式), 第四百九十一条, 第七百七十条(承揽); 待法务确认', TRUE),
    ('SUBCONTRACT', 'NATURAL_PERSON', '2019-01-01', NULL, '2026-11', '承揽服务合同',
     '合同编号：{number}
甲方（发包方）：{platform}
统一社会信用代码：{platformCode}
乙方（承揽方）：{worker}
身份证号：{workerCode}
服务对象：{enterprise}
第一条  服务内容：乙方承揽{work}，以任务单为准，自主安排完成。
第二条  合作期限：自{from}起至{to}止。
第三条  验收标准：按任务单列明的数量和质量验收。
第四条  报酬：按任务单约定的金额和验收数量结算，任何一方都不得向乙方收费。
第五条  支付方式：扣缴税款后，按甲方指令由服务对象的银行存管账户直接付至乙方本人账户。
第六条  税款：由甲方依法扣缴个人所得税并代办增值税申报，每笔都让乙方看到怎么算的。
第七条  双方确认本合同为承揽合作，不构成劳动关系；乙方可以随时停止接单，不承担违约金。如有争议，由合同履行地法院管辖。
签署日期：{signed}',
     '平台自定文本; 民法典第四百六十九条(数据电文视为书面形式), 第四百九十一条, 第七百七十条(承揽); 税务总局公告2025年第16号; 待法务确认', TRUE);
