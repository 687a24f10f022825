-- Why: two tables that every module relies on. The answers to requests that were already done, so that a repeat does
-- nothing twice; and two rows with which the application asks the database whether it skips locked rows.

CREATE TABLE idempotency_key (
    scope        VARCHAR(64)  NOT NULL,
    request_key  VARCHAR(128) NOT NULL,
    input_digest VARCHAR(80)  NOT NULL,
    status       INT          NOT NULL DEFAULT 0,
    content_type VARCHAR(128) NULL,
    body         MEDIUMBLOB   NULL,
    created_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (scope, request_key),
    KEY idempotency_key_age (created_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE claims_probe (
    id BIGINT NOT NULL PRIMARY KEY
);

INSERT INTO claims_probe (id) VALUES (1), (2);

-- Spring Modulith's registry of events that a listener has not finished yet (schema 2 of its JDBC store; it asks in upper case).
CREATE TABLE EVENT_PUBLICATION (
    id                     VARCHAR(36)   NOT NULL PRIMARY KEY,
    listener_id            VARCHAR(512)  NOT NULL,
    event_type             VARCHAR(512)  NOT NULL,
    serialized_event       VARCHAR(4000) NOT NULL,
    publication_date       TIMESTAMP(6)  NOT NULL,
    completion_date        TIMESTAMP(6)  NULL DEFAULT NULL,
    status                 VARCHAR(20)   NULL,
    completion_attempts    INT           NULL,
    last_resubmission_date TIMESTAMP(6)  NULL DEFAULT NULL,
    KEY event_publication_by_completion_date (completion_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
