-- A person registers alone, on an own phone, step by step. The step is kept here and nowhere else, so a reload, the
-- back button or another device goes on where the person was. What identifies somebody is encrypted under the key of
-- the person who is signing up; worker_id is that person and becomes the worker when the last step is done.
CREATE TABLE sign_up (
    id                 BIGINT         NOT NULL,
    account_id         BIGINT         NOT NULL,
    worker_id          BIGINT         NOT NULL,
    step               VARCHAR(16)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    began_at           DATETIME(6)    NOT NULL,
    changed_at         DATETIME(6)    NOT NULL,
    completed_at       DATETIME(6)    NULL,
    device_key         BINARY(32)     NOT NULL,
    address_key        BINARY(32)     NOT NULL,
    address_block      VARCHAR(64)    NOT NULL,
    recommender        VARCHAR(32)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    occupation         VARCHAR(32)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    city               CHAR(6)        CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    identity           VARBINARY(4096) NULL,
    id_number_key      BINARY(32)     NULL,
    name_masked        VARCHAR(64)    NULL,
    id_number_masked   VARCHAR(32)    NULL,
    identity_outcome   VARCHAR(16)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    identity_reference VARCHAR(64)    NULL,
    -- When number and name were confirmed to belong together: from here on this counts as a registration.
    confirmed_at       DATETIME(6)    NULL,
    card               VARBINARY(1024) NULL,
    card_masked        VARCHAR(32)    NULL,
    card_reference     VARCHAR(64)    NULL,
    choice             VARCHAR(16)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    own_labour         BOOLEAN        NOT NULL DEFAULT FALSE,
    choice_shown_at    DATETIME(6)    NULL,
    will_shown_at      DATETIME(6)    NULL,
    refusal            VARCHAR(24)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    version            INT            NOT NULL DEFAULT 0,
    retention_class    VARCHAR(16)    NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY sign_up_account (account_id),
    KEY sign_up_worker (worker_id),
    KEY sign_up_device (device_key, confirmed_at),
    KEY sign_up_address (address_key, confirmed_at),
    KEY sign_up_recommender (recommender, confirmed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- That somebody wanted this, and how we know: the sentences that were shown, for how long, when and on which device
-- they were confirmed. It says only what was seen to happen.
CREATE TABLE own_will (
    id              BIGINT          NOT NULL,
    worker_id       BIGINT          NOT NULL,
    sign_up_id      BIGINT          NOT NULL,
    choice          VARCHAR(16)     NOT NULL,
    shown_at        DATETIME(6)     NOT NULL,
    confirmed_at    DATETIME(6)     NOT NULL,
    viewed_millis   BIGINT          NOT NULL,
    device_key      BINARY(32)      NOT NULL,
    evidence        VARBINARY(16384) NOT NULL,
    commitment      VARCHAR(80)     NOT NULL,
    retention_class VARCHAR(16)     NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY own_will_sign_up (sign_up_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- An application to the registration authority. state is the queue of the stage that sends it and asks what became of
-- it. open_worker holds the worker while nothing is decided: the unique key makes a second application impossible.
CREATE TABLE registration_application (
    id                 BIGINT          NOT NULL,
    worker_id          BIGINT          NOT NULL,
    sign_up_id         BIGINT          NOT NULL,
    open_worker        BIGINT          NULL,
    application_key    VARCHAR(64)     NOT NULL,
    state              VARCHAR(16)     NOT NULL,
    content            VARBINARY(8192) NOT NULL,
    authority_number   VARCHAR(64)     NULL,
    rejection          VARCHAR(64)     NULL,
    licence            VARBINARY(4096) NULL,
    sole_proprietor_id BIGINT          NULL,
    applied_at         DATETIME(6)     NOT NULL,
    sent_at            DATETIME(6)     NULL,
    received_at        DATETIME(6)     NULL,
    decided_at         DATETIME(6)     NULL,
    attempts           INT             NOT NULL DEFAULT 0,
    last_doubt         VARCHAR(200)    NULL,
    next_at            DATETIME(6)     NULL,
    lease_owner        VARCHAR(40)     NULL,
    lease_until        DATETIME(6)     NULL,
    retention_class    VARCHAR(16)     NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY registration_application_open (open_worker),
    UNIQUE KEY registration_application_key (application_key),
    KEY registration_application_worker (worker_id),
    KEY registration_application_queue (next_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How many registrations from one source are usual. Counts are reached inclusively; a NULL level does not exist.
CREATE TABLE registration_limit (
    pattern        VARCHAR(16)  NOT NULL,
    valid_from     DATE         NOT NULL,
    valid_to       DATE         NULL,
    window_minutes INT          NOT NULL,
    warn_at        INT          NULL,
    high_at        INT          NULL,
    critical_at    INT          NULL,
    stop_at        INT          NULL,
    source         VARCHAR(500) NOT NULL,
    to_confirm     BOOLEAN      NOT NULL,
    PRIMARY KEY (pattern, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO registration_limit
    (pattern, valid_from, valid_to, window_minutes, warn_at, high_at, critical_at, stop_at, source, to_confirm) VALUES
    ('DEVICE', '2025-01-01', NULL, 525600, 2, 3, NULL, 3,
     '平台自定(指标 S08): 同一设备登记超过 1 人提醒, 第 3 人起停止; 背景 税务总局 工信部 网信办公告2025年第22号第二条第(三)项 批量办理登记注册', TRUE),
    ('ADDRESS_BLOCK', '2025-01-01', NULL, 60, NULL, 5, 20, NULL,
     '平台自定(指标 S09): 同一网段一小时内登记 5 人为高, 20 人为阻断级; 背景 公告2025年第22号第二条第(三)项', TRUE),
    ('RECOMMENDER', '2025-01-01', NULL, 1440, NULL, 20, NULL, NULL,
     '平台自定(指标 S10): 同一推荐人一天内登记 20 人; 背景 公告2025年第22号第二条第(三)项', TRUE);

-- A batch pattern that was seen, once for a source, a level and a window; it grows while registrations keep coming.
CREATE TABLE registration_alarm (
    id              BIGINT       NOT NULL,
    pattern         VARCHAR(16)  NOT NULL,
    source_key      BINARY(32)   NOT NULL,
    source_label    VARCHAR(64)  NOT NULL,
    level           VARCHAR(8)   NOT NULL,
    region          CHAR(6)      NOT NULL,
    registrations   INT          NOT NULL,
    threshold       INT          NOT NULL,
    window_minutes  INT          NOT NULL,
    first_at        DATETIME(6)  NOT NULL,
    last_at         DATETIME(6)  NOT NULL,
    raised_at       DATETIME(6)  NOT NULL,
    basis           VARCHAR(500) NOT NULL,
    to_confirm      BOOLEAN      NOT NULL,
    retention_class VARCHAR(16)  NOT NULL,
    PRIMARY KEY (id),
    KEY registration_alarm_source (pattern, source_key, level, last_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE registration_alarm_member (
    alarm_id   BIGINT NOT NULL,
    sign_up_id BIGINT NOT NULL,
    PRIMARY KEY (alarm_id, sign_up_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
