-- Why: a changed threshold is tried on what was known then before anybody approves it. Runs are long, so they are written
-- down after each portion and go on after a restart; what was found out about alerts is kept, because without it no run can
-- say what is right. Day, place and occupation of a screening stand beside its encrypted facts, to choose what is tried.

ALTER TABLE assessment
    ADD COLUMN as_of DATE NOT NULL DEFAULT '1970-01-01' AFTER kind,
    ADD COLUMN city CHAR(6) NOT NULL DEFAULT '' AFTER as_of,
    ADD COLUMN occupation VARCHAR(32) NOT NULL DEFAULT '' AFTER city;

-- The number of a record names the month of the work, which is all that is known outside of the facts.
UPDATE assessment SET as_of = STR_TO_DATE(CONCAT(SUBSTRING(record_number, 4, 6), '01'), '%Y%m%d')
WHERE record_number LIKE 'FF-______-%';

ALTER TABLE assessment
    ALTER COLUMN as_of DROP DEFAULT,
    ALTER COLUMN city DROP DEFAULT,
    ALTER COLUMN occupation DROP DEFAULT,
    ADD KEY assessment_as_of (as_of, id);

-- What somebody found out about an alert. Never changed: a later row counts. The reason may name people and is encrypted
-- under the record's key.
CREATE TABLE alert_disposition (
    enterprise_id   BIGINT      NOT NULL,
    id              BIGINT      NOT NULL,
    record_id       BIGINT      NOT NULL,
    indicator       VARCHAR(16) NOT NULL,
    verdict         VARCHAR(16) NOT NULL,
    reason          BLOB        NOT NULL,
    decided_by      BIGINT      NOT NULL,
    decided_at      DATETIME(6) NOT NULL,
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    KEY alert_disposition_record (record_id, indicator, id),
    KEY alert_disposition_indicator (indicator, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE backtest (
    id             BIGINT       NOT NULL PRIMARY KEY,
    -- Digest of all that decides the result; set while the run is not over, so that asking twice starts one.
    same_key       VARCHAR(80)  NULL,
    draft_id       BIGINT       NULL,
    rule_set_id    VARCHAR(64)  NOT NULL,
    tried_version  VARCHAR(32)  NOT NULL,
    tried_digest   VARCHAR(80)  NOT NULL,
    base_version   VARCHAR(32)  NOT NULL,
    base_digest    VARCHAR(80)  NOT NULL,
    tried_files    MEDIUMTEXT   NOT NULL,
    window_from    DATE         NOT NULL,
    window_to      DATE         NOT NULL,
    enterprise_id  BIGINT       NULL,
    region         VARCHAR(6)   NULL,
    occupation     VARCHAR(32)  NULL,
    officers       INT          NOT NULL,
    truth          MEDIUMTEXT   NULL,
    state          VARCHAR(12)  NOT NULL,
    total          INT          NULL,
    done           INT          NOT NULL DEFAULT 0,
    erased         INT          NOT NULL DEFAULT 0,
    ceiling_id     BIGINT       NULL,
    cursor_id      BIGINT       NOT NULL DEFAULT 0,
    tally          MEDIUMTEXT   NULL,
    attempts       INT          NOT NULL DEFAULT 0,
    failure        VARCHAR(200) NULL,
    asked_by       BIGINT       NOT NULL,
    asked_at       DATETIME(6)  NOT NULL,
    begun_at       DATETIME(6)  NULL,
    ended_at       DATETIME(6)  NULL,
    not_before     DATETIME(6)  NOT NULL,
    lease_owner    VARCHAR(40)  NULL,
    lease_until    DATETIME(6)  NULL,
    UNIQUE KEY backtest_same (same_key),
    KEY backtest_waiting (state, not_before, id),
    KEY backtest_draft (draft_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
