-- Why: what was known when a revision was sealed, what the indicators said of it, and the alerts people see. Facts and
-- results are stored as they were, encrypted under the record's key, so that a screening can be run again in court; the
-- rule set is named by its digest. A published rule set is never changed: its row is only ever read again.

CREATE TABLE rule_set (
    id           VARCHAR(64) NOT NULL,
    version      VARCHAR(32) NOT NULL,
    digest       VARCHAR(80) NOT NULL,
    valid_from   DATE        NOT NULL,
    indicators   INT         NOT NULL,
    published_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE sealing_features (
    enterprise_id   BIGINT      NOT NULL,
    record_id       BIGINT      NOT NULL,
    revision        INT         NOT NULL,
    features        MEDIUMBLOB  NOT NULL,
    computed_at     DATETIME(6) NOT NULL,
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (enterprise_id, record_id, revision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE assessment (
    enterprise_id    BIGINT      NOT NULL,
    id               BIGINT      NOT NULL,
    record_id        BIGINT      NOT NULL,
    record_number    VARCHAR(32) NOT NULL,
    revision         INT         NOT NULL,
    kind             VARCHAR(8)  NOT NULL,
    rule_set_id      VARCHAR(64) NOT NULL,
    rule_set_version VARCHAR(32) NOT NULL,
    rule_set_digest  VARCHAR(80) NOT NULL,
    facts            MEDIUMBLOB  NOT NULL,
    facts_digest     BINARY(32)  NOT NULL,
    screening        MEDIUMBLOB  NOT NULL,
    salts            BLOB        NOT NULL,
    commitment       VARCHAR(80) NOT NULL,
    hits             INT         NOT NULL,
    not_applicable   INT         NOT NULL,
    errors           INT         NOT NULL,
    assessed_at      DATETIME(6) NOT NULL,
    retention_class  VARCHAR(16) NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY assessment_id (id),
    UNIQUE KEY assessment_once (enterprise_id, record_id, revision, kind, rule_set_digest)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every indicator of the rule set says something of every record; facts names what was missing or broken.
CREATE TABLE assessment_outcome (
    enterprise_id BIGINT       NOT NULL,
    assessment_id BIGINT       NOT NULL,
    indicator     VARCHAR(16)  NOT NULL,
    outcome       VARCHAR(16)  NOT NULL,
    severity      VARCHAR(16)  NULL,
    facts         VARCHAR(500) NOT NULL,
    PRIMARY KEY (enterprise_id, assessment_id, indicator),
    KEY assessment_outcome_indicator (indicator, outcome)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One alert for a record and an indicator; a later revision that hits again renews it. The sentences hold observed
-- values and so are encrypted under the record's key.
CREATE TABLE alert (
    enterprise_id   BIGINT      NOT NULL,
    id              BIGINT      NOT NULL,
    record_id       BIGINT      NOT NULL,
    record_number   VARCHAR(32) NOT NULL,
    revision        INT         NOT NULL,
    assessment_id   BIGINT      NOT NULL,
    city            CHAR(6)     NOT NULL,
    indicator       VARCHAR(16) NOT NULL,
    severity        VARCHAR(16) NOT NULL,
    severity_rank   INT         NOT NULL,
    wording         BLOB        NOT NULL,
    raised_at       DATETIME(6) NOT NULL,
    renewed_at      DATETIME(6) NOT NULL,
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY alert_id (id),
    UNIQUE KEY alert_once (record_id, indicator),
    KEY alert_severity (severity_rank, id),
    KEY alert_indicator (indicator, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The purposes for which this work needs a consent, and the version of the text in force.
CREATE TABLE consent_requirement (
    purpose    VARCHAR(48)  NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    version    VARCHAR(32)  NOT NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (purpose, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO consent_requirement (purpose, valid_from, valid_to, version, source, to_confirm) VALUES
    ('SETTLEMENT_AND_TAX', '2025-10-01', '2026-05-31', '2025-10', '个人信息保护法第十四条、第二十三条; 文本版本由平台自定', TRUE),
    ('SETTLEMENT_AND_TAX', '2026-06-01', NULL, '2026-06', '个人信息保护法第十四条、第二十三条; 文本版本由平台自定', TRUE);
