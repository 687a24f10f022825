-- Why: what people do about alerts. A case gathers the alerts of one indicator at one enterprise.
CREATE TABLE case_file (
    id               BIGINT      NOT NULL PRIMARY KEY,
    number           VARCHAR(16) NOT NULL,
    enterprise_id    BIGINT      NOT NULL,
    indicator        VARCHAR(16) NOT NULL,
    six_true         VARCHAR(16) NOT NULL,
    -- The gravest of its alerts.
    severity         VARCHAR(16) NOT NULL,
    severity_rank    INT         NOT NULL,
    -- NEW, WAITING for the enterprise, ANSWERED, PROPOSED to be closed, CLOSED or REOPENED; overdue is what waits past due_on.
    state            VARCHAR(16) NOT NULL,
    -- The indicator while further alerts are added to it; NULL while a second person looks at what the first one saw, and
    -- after that. The key below keeps two processes from opening the same.
    gathers          VARCHAR(16) NULL,
    handler          BIGINT      NULL,
    -- The last day on which an answer is in time, the earliest where several are asked for; in Asia/Shanghai.
    due_on           DATE        NULL,
    -- Since when the enterprise sees it.
    told_at          DATETIME(6) NULL,
    proposed_by      BIGINT      NULL,
    outcome          VARCHAR(16) NULL,
    closed_at        DATETIME(6) NULL,
    opened_at        DATETIME(6) NOT NULL,
    -- How many steps there are; whoever acts says how many they saw.
    steps            INT         NOT NULL,
    retention_class  VARCHAR(16) NOT NULL,
    UNIQUE KEY case_file_number (number),
    UNIQUE KEY case_file_gathers (enterprise_id, gathers),
    KEY case_file_due (state, due_on, id),
    KEY case_file_enterprise (enterprise_id, id),
    KEY case_file_indicator (indicator, closed_at),
    KEY case_file_closed (closed_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- An alert under the id under which its verdicts are kept, in the opening that was added. It may stand in an earlier case too.
CREATE TABLE case_alert (
    case_id   BIGINT      NOT NULL,
    alert_id  BIGINT      NOT NULL,
    opening   INT         NOT NULL,
    city      CHAR(6)     NOT NULL,
    joined_at DATETIME(6) NOT NULL,
    PRIMARY KEY (case_id, alert_id),
    KEY case_alert_alert (alert_id, case_id),
    KEY case_alert_city (case_id, city)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was done and said, never changed. The words, with the names of papers, are encrypted under the key of the case; sealed
-- is what the ledger's entry commits to, with its salts, under the same key.
CREATE TABLE case_step (
    id              BIGINT           NOT NULL PRIMARY KEY,
    case_id         BIGINT           NOT NULL,
    -- Counts from 1 within the case, and is the revision of its entry.
    number          INT              NOT NULL,
    kind            VARCHAR(16)      NOT NULL,
    -- 0 is the platform itself.
    by_account      BIGINT           NOT NULL,
    by_role         VARCHAR(16)      NULL,
    at              DATETIME(6)      NOT NULL,
    due_on          DATE             NULL,
    -- The number of the question that it answers; each has one answer.
    answers         INT              NULL,
    outcome         VARCHAR(16)      NULL,
    -- Whom it was handed to.
    to_account      BIGINT           NULL,
    words           MEDIUMBLOB       NULL,
    sealed          MEDIUMBLOB       NOT NULL,
    retention_class VARCHAR(16)      NOT NULL,
    UNIQUE KEY case_step_number (case_id, number),
    UNIQUE KEY case_step_answers (case_id, answers)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The running number of each year.
CREATE TABLE case_number (
    year INT    NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
