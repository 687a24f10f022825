-- Workers sign in by phone number and a code sent to it. The number is encrypted with the person's key and found by its
-- keyed digest; of a code only a keyed digest is kept.
CREATE TABLE phone_account (
    account_id      BIGINT         NOT NULL,
    person_id       BIGINT         NOT NULL,
    phone           VARBINARY(256) NOT NULL,
    phone_key       BINARY(32)     NOT NULL,
    phone_masked    VARCHAR(32)    NOT NULL,
    opened_at       DATETIME(6)    NOT NULL,
    retention_class VARCHAR(16)    NOT NULL,
    PRIMARY KEY (account_id),
    UNIQUE KEY phone_account_phone (phone_key),
    KEY phone_account_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE one_time_code (
    id              BIGINT      NOT NULL,
    phone_key       BINARY(32)  NOT NULL,
    address_key     BINARY(32)  NOT NULL,
    code_key        BINARY(32)  NOT NULL,
    sent_at         DATETIME(6) NOT NULL,
    expires_at      DATETIME(6) NOT NULL,
    tries           INT         NOT NULL DEFAULT 0,
    used_at         DATETIME(6) NULL,
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (id),
    KEY one_time_code_phone (phone_key, sent_at),
    KEY one_time_code_address (address_key, sent_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Wrong codes in a row for one number, whoever holds it and whether or not it has an account.
CREATE TABLE phone_standing (
    phone_key    BINARY(32)  NOT NULL,
    wrong        INT         NOT NULL,
    locked_until DATETIME(6) NULL,
    PRIMARY KEY (phone_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
