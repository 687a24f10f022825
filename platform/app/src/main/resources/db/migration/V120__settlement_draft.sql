-- A file that a person looks at before it is booked. Figures of a draft are computed anew at every look; what stands here
-- is what the last look showed, and who confirmed which figures. A file has one draft.
CREATE TABLE settlement_draft (
    enterprise_id   BIGINT        NOT NULL,
    id              BIGINT        NOT NULL,
    file_id         BIGINT        NOT NULL,
    state           VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    batch_number    VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    settled_on      DATE          NOT NULL,
    work_month      CHAR(7)       CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    line_count      INT           NOT NULL,
    debit           DECIMAL(18,2) NOT NULL,
    previewed_at    DATETIME(6)   NOT NULL,
    previewed_by    BIGINT        NOT NULL,
    previewed_name  VARCHAR(200)  NOT NULL,
    first_at        DATETIME(6)   NULL,
    first_by        BIGINT        NULL,
    first_name      VARCHAR(200)  NULL,
    first_lines     INT           NULL,
    first_debit     DECIMAL(18,2) NULL,
    confirmed_at    DATETIME(6)   NULL,
    confirmed_by    BIGINT        NULL,
    confirmed_name  VARCHAR(200)  NULL,
    batch_id        BIGINT        NULL,
    retention_class VARCHAR(16)   NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY settlement_draft_id (id),
    UNIQUE KEY settlement_draft_file (enterprise_id, file_id)
);

-- Limits of the settlement with their dates and source.
CREATE TABLE settlement_parameter (
    name       VARCHAR(48)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    setting    VARCHAR(64)  NOT NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (name, valid_from)
);

INSERT INTO settlement_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('SECOND_PERSON_ABOVE', '2019-01-01', NULL, '10000.00', '平台自定: 账户一次扣款超过此数, 由同一企业的第二个人复核', FALSE);
