-- Why: what was not read with certainty waits for a person who looks at the paper. A row is one field of one reading that
-- waits; it holds no value, for values name people. Answers are kept apart, each with who and when, and are never changed:
-- a second look is a second row. A reading that a person confirmed is a new version; the one before is kept beside it.

CREATE TABLE glance (
    id              BIGINT       NOT NULL PRIMARY KEY,
    enterprise_id   BIGINT       NOT NULL COMMENT '0 while nobody knows whose paper it is',
    document_id     BIGINT       NOT NULL,
    part            INT          NOT NULL,
    reading_version INT          NOT NULL COMMENT 'the version of the reading in which the field was in doubt',
    kind            VARCHAR(24)  NOT NULL,
    field           VARCHAR(40)  NOT NULL,
    reason          VARCHAR(16)  NOT NULL,
    personal        BOOLEAN      NOT NULL COMMENT 'the value may point at a person',
    state           VARCHAR(16)  NOT NULL,
    opened_at       DATETIME(6)  NOT NULL,
    closed_at       DATETIME(6)  NULL,
    retention_class VARCHAR(16)  NOT NULL DEFAULT 'ACCOUNTING',
    UNIQUE KEY glance_field (document_id, part, field, reading_version),
    KEY glance_waiting (closed_at, id),
    KEY glance_of_enterprise (enterprise_id, closed_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE glance_answer (
    id              BIGINT         NOT NULL PRIMARY KEY,
    glance_id       BIGINT         NOT NULL,
    account_id      BIGINT         NOT NULL,
    role            VARCHAR(24)    NOT NULL,
    outcome         VARCHAR(16)    NOT NULL,
    content         VARBINARY(4000) NULL COMMENT 'what the person says stands there; encrypted under the paper''s key',
    doubt           VARCHAR(24)    NULL COMMENT 'the check that the value breaks and that the person stated to be so on the paper',
    answered_at     DATETIME(6)    NOT NULL,
    retention_class VARCHAR(16)    NOT NULL DEFAULT 'ACCOUNTING',
    KEY glance_answer_of (glance_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE reading ADD COLUMN version INT NOT NULL DEFAULT 1 AFTER part;

CREATE TABLE reading_before (
    document_id     BIGINT       NOT NULL,
    part            INT          NOT NULL,
    version         INT          NOT NULL,
    kind            VARCHAR(24)  NOT NULL,
    content         MEDIUMBLOB   NOT NULL COMMENT 'as it was; encrypted',
    read_at         DATETIME(6)  NOT NULL,
    replaced_at     DATETIME(6)  NOT NULL,
    retention_class VARCHAR(16)  NOT NULL DEFAULT 'ACCOUNTING',
    PRIMARY KEY (document_id, part, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Papers read before this migration are gone through once by a stage.
ALTER TABLE document
    ADD COLUMN glances_listed BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'whether what is in doubt on it was put on the list' AFTER read_at,
    ADD KEY document_unlisted (glances_listed, stage, id);

-- From when two people must agree on an amount, by date and with its source.
CREATE TABLE document_parameter (
    name       VARCHAR(48)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    setting    VARCHAR(64)  NOT NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (name, valid_from)
);

INSERT INTO document_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('SECOND_LOOK_ABOVE', '2019-01-01', NULL, '10000.00', '平台自定: 看不准的金额超过此数, 由两个账号各自看过原件且一致才作数', FALSE);
