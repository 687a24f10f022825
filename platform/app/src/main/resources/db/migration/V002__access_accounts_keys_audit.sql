-- Why: who may enter and do what, the keys under which personal data is stored, and the list of every look. The audit
-- list is only ever appended to: the application has no statement that changes it or takes rows out.

CREATE TABLE account (
    id              BIGINT       NOT NULL PRIMARY KEY,
    sign_in_name    VARCHAR(64)  NOT NULL,
    display_name    VARCHAR(128) NOT NULL,
    role            VARCHAR(20)  NOT NULL,
    enterprise_id   BIGINT       NULL,
    region          CHAR(6)      NULL,
    password_hash   VARCHAR(256) NULL,
    failures        INT          NOT NULL DEFAULT 0,
    locked_until    DATETIME(6)  NULL,
    closed_at       DATETIME(6)  NULL,
    created_at      DATETIME(6)  NOT NULL,
    retention_class VARCHAR(16)  NOT NULL,
    UNIQUE KEY account_sign_in_name (sign_in_name),
    KEY account_enterprise (enterprise_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Only the SHA-256 of a token is stored: a token is 32 random bytes, so the plain digest cannot be guessed back.
CREATE TABLE api_token (
    id           BIGINT       NOT NULL PRIMARY KEY,
    account_id   BIGINT       NOT NULL,
    token_hash   BINARY(32)   NOT NULL,
    label        VARCHAR(128) NOT NULL,
    scopes       VARCHAR(512) NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    revoked_at   DATETIME(6)  NULL,
    last_used_at DATETIME(6)  NULL,
    UNIQUE KEY api_token_hash (token_hash),
    KEY api_token_account (account_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- wrapped_key is NULL once the key was destroyed: the row stays as the proof that it was.
CREATE TABLE data_key (
    subject_kind VARCHAR(16)    NOT NULL,
    subject_id   BIGINT         NOT NULL,
    suite        VARCHAR(8)     NOT NULL,
    master_key   VARCHAR(64)    NOT NULL,
    wrapped_key  VARBINARY(128) NULL,
    created_at   DATETIME(6)    NOT NULL,
    destroyed_at DATETIME(6)    NULL,
    PRIMARY KEY (subject_kind, subject_id),
    KEY data_key_master (master_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE audit_event (
    id              BIGINT       NOT NULL PRIMARY KEY,
    happened_at     DATETIME(6)  NOT NULL,
    account_id      BIGINT       NOT NULL,
    account_name    VARCHAR(128) NOT NULL,
    role            VARCHAR(20)  NOT NULL,
    enterprise_id   BIGINT       NULL,
    deed            VARCHAR(40)  NOT NULL,
    subject_kind    VARCHAR(24)  NOT NULL,
    subject_id      VARCHAR(64)  NOT NULL,
    purpose         VARCHAR(128) NULL,
    request_id      VARCHAR(36)  NULL,
    retention_class VARCHAR(16)  NOT NULL,
    KEY audit_event_subject (subject_kind, subject_id, happened_at),
    KEY audit_event_account (account_id, happened_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
