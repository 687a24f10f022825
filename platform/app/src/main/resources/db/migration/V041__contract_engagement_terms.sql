-- What each flow of a record must hold, by model and capacity, as rows with dates: one meaning for "complete",
-- "mismatch" and the parties of an invoice. A combination that is not admitted is a row too, with its words.
-- preference orders the admitted models when an enterprise has agreements of both: 1 is taken first.
CREATE TABLE engagement_terms (
    model      VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    capacity   VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    valid_from DATE          NOT NULL,
    valid_to   DATE          NULL,
    admitted   BOOLEAN       NOT NULL,
    preference INT           NOT NULL,
    reason_zh  VARCHAR(500)  NULL,
    reason_en  VARCHAR(500)  NULL,
    source     VARCHAR(500)  NOT NULL,
    to_confirm BOOLEAN       NOT NULL,
    PRIMARY KEY (model, capacity, valid_from)
);

CREATE TABLE expected_evidence (
    model        VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    capacity     VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    valid_from   DATE        NOT NULL,
    position     INT         NOT NULL,
    flow         VARCHAR(16) NOT NULL,
    kind         VARCHAR(32) NOT NULL,
    from_role    VARCHAR(24) NOT NULL,
    to_role      VARCHAR(24) NOT NULL,
    amount_basis VARCHAR(24) NOT NULL,
    scope        VARCHAR(16) NOT NULL,
    required     BOOLEAN     NOT NULL,
    PRIMARY KEY (model, capacity, valid_from, position)
);

INSERT INTO engagement_terms
    (model, capacity, valid_from, valid_to, admitted, preference, reason_zh, reason_en, source, to_confirm) VALUES
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', NULL, TRUE, 1, NULL, NULL,
     '民法典第九百六十一条(中介合同); 增值税发票按实际交易主体开具', TRUE),
    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', NULL, TRUE, 2, NULL, NULL,
     '民法典第七百七十条(承揽合同), 第七百七十二条(第三人完成)', TRUE),
    ('SUBCONTRACT', 'NATURAL_PERSON', '2025-10-01', NULL, TRUE, 1, NULL, NULL,
     '税务总局公告2025年第16号: 平台扣缴个人所得税并代办申报增值税', TRUE),
    ('AGENCY', 'NATURAL_PERSON', '2019-01-01', NULL, FALSE, 9,
     '居间模式下没有人为自然人开票、扣缴:改用承揽转包协议,由平台扣缴和代办申报。',
     'Under the agency model nobody invoices or withholds for a natural person: use a subcontract agreement, where the platform withholds and files.',
     '税务总局公告2025年第16号; 平台自定', TRUE);

INSERT INTO expected_evidence
    (model, capacity, valid_from, position, flow, kind, from_role, to_role, amount_basis, scope, required) VALUES
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', 1, 'BUSINESS', 'TASK_ORDER', 'ENTERPRISE', 'SOLE_PROPRIETOR', 'NONE', 'LINE', TRUE),
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', 2, 'BUSINESS', 'DELIVERY', 'SOLE_PROPRIETOR', 'ENTERPRISE', 'NONE', 'LINE', FALSE),
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', 3, 'BUSINESS', 'ACCEPTANCE', 'ENTERPRISE', 'SOLE_PROPRIETOR', 'GROSS', 'LINE', TRUE),
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', 4, 'CONTRACT', 'MASTER_AGREEMENT', 'ENTERPRISE', 'PLATFORM', 'NONE', 'AGREEMENT', TRUE),
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', 5, 'CONTRACT', 'CONTRACTING_AGREEMENT', 'ENTERPRISE', 'SOLE_PROPRIETOR', 'NONE', 'LINE', TRUE),
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', 6, 'FUNDS', 'BANK_RECEIPT', 'ENTERPRISE', 'SOLE_PROPRIETOR', 'GROSS', 'LINE', TRUE),
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', 7, 'FUNDS', 'PAYMENT_SLIP', 'ENTERPRISE', 'SOLE_PROPRIETOR', 'GROSS', 'LINE', FALSE),
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', 8, 'INVOICE', 'INVOICE', 'SOLE_PROPRIETOR', 'ENTERPRISE', 'GROSS', 'LINE', TRUE),
    ('AGENCY', 'SOLE_PROPRIETOR', '2019-01-01', 9, 'INVOICE', 'INVOICE', 'PLATFORM', 'ENTERPRISE', 'BATCH_FEE', 'BATCH', TRUE),

    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', 1, 'BUSINESS', 'TASK_ORDER', 'ENTERPRISE', 'SOLE_PROPRIETOR', 'NONE', 'LINE', TRUE),
    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', 2, 'BUSINESS', 'DELIVERY', 'SOLE_PROPRIETOR', 'ENTERPRISE', 'NONE', 'LINE', FALSE),
    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', 3, 'BUSINESS', 'ACCEPTANCE', 'ENTERPRISE', 'SOLE_PROPRIETOR', 'GROSS', 'LINE', TRUE),
    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', 4, 'CONTRACT', 'MASTER_AGREEMENT', 'ENTERPRISE', 'PLATFORM', 'NONE', 'AGREEMENT', TRUE),
    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', 5, 'CONTRACT', 'CONTRACTING_AGREEMENT', 'PLATFORM', 'SOLE_PROPRIETOR', 'NONE', 'LINE', TRUE),
    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', 6, 'FUNDS', 'BANK_RECEIPT', 'ENTERPRISE', 'SOLE_PROPRIETOR', 'GROSS', 'LINE', TRUE),
    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', 7, 'FUNDS', 'PAYMENT_SLIP', 'ENTERPRISE', 'SOLE_PROPRIETOR', 'GROSS', 'LINE', FALSE),
    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', 8, 'INVOICE', 'INVOICE', 'PLATFORM', 'ENTERPRISE', 'BATCH_GROSS_PLUS_FEE', 'BATCH', TRUE),
    ('SUBCONTRACT', 'SOLE_PROPRIETOR', '2019-01-01', 9, 'INVOICE', 'INVOICE', 'SOLE_PROPRIETOR', 'PLATFORM', 'GROSS', 'LINE', TRUE),

    ('SUBCONTRACT', 'NATURAL_PERSON', '2025-10-01', 1, 'BUSINESS', 'TASK_ORDER', 'ENTERPRISE', 'WORKER', 'NONE', 'LINE', TRUE),
    ('SUBCONTRACT', 'NATURAL_PERSON', '2025-10-01', 2, 'BUSINESS', 'DELIVERY', 'WORKER', 'ENTERPRISE', 'NONE', 'LINE', FALSE),
    ('SUBCONTRACT', 'NATURAL_PERSON', '2025-10-01', 3, 'BUSINESS', 'ACCEPTANCE', 'ENTERPRISE', 'WORKER', 'GROSS', 'LINE', TRUE),
    ('SUBCONTRACT', 'NATURAL_PERSON', '2025-10-01', 4, 'CONTRACT', 'MASTER_AGREEMENT', 'ENTERPRISE', 'PLATFORM', 'NONE', 'AGREEMENT', TRUE),
    ('SUBCONTRACT', 'NATURAL_PERSON', '2025-10-01', 5, 'CONTRACT', 'CONTRACTING_AGREEMENT', 'PLATFORM', 'WORKER', 'NONE', 'LINE', TRUE),
    ('SUBCONTRACT', 'NATURAL_PERSON', '2025-10-01', 6, 'FUNDS', 'BANK_RECEIPT', 'ENTERPRISE', 'WORKER', 'NET', 'LINE', TRUE),
    ('SUBCONTRACT', 'NATURAL_PERSON', '2025-10-01', 7, 'FUNDS', 'PAYMENT_SLIP', 'ENTERPRISE', 'WORKER', 'NET', 'LINE', FALSE),
    ('SUBCONTRACT', 'NATURAL_PERSON', '2025-10-01', 8, 'INVOICE', 'INVOICE', 'PLATFORM', 'ENTERPRISE', 'BATCH_GROSS_PLUS_FEE', 'BATCH', TRUE),
    ('SUBCONTRACT', 'NATURAL_PERSON', '2025-10-01', 9, 'INVOICE', 'WITHHOLDING_ROW', 'PLATFORM', 'WORKER', 'GROSS', 'LINE', TRUE);
