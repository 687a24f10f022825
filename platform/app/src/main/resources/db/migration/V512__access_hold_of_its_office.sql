-- Evidence that a hold kept is destroyed within a day of its end, so it is not for anybody to end: whoever placed it, or
-- somebody of the same office and region, who says why.
ALTER TABLE legal_hold
    ADD COLUMN placed_role    VARCHAR(32)  NULL,
    ADD COLUMN placed_region  VARCHAR(6)   NULL,
    ADD COLUMN lifted_because VARCHAR(128) NULL;

-- Wrong codes lock no number any more: whoever knew a number could keep its owner out. All codes of a minute are counted.
ALTER TABLE phone_standing
    DROP COLUMN wrong,
    DROP COLUMN locked_until;
ALTER TABLE one_time_code ADD KEY one_time_code_sent (sent_at);

-- What goes by its age is found by it.
ALTER TABLE text_message ADD KEY text_message_age (handed_in_at);
ALTER TABLE sign_up ADD KEY sign_up_changed (changed_at);

-- Somebody under a hold who withdraws a consent comes off the enterprise's lists as anybody does, so that nobody learns of the
-- proceeding. What the rows said is kept apart for as long as the hold lasts, and used for nothing.
CREATE TABLE withdrawn_statement (
    id              BIGINT        NOT NULL,
    person          BINARY(32)    NOT NULL,
    kind            VARCHAR(16)   NOT NULL,
    source          VARCHAR(64)   NOT NULL,
    enterprise_id   BIGINT        NOT NULL,
    thing           BINARY(32)    NULL,
    other           BINARY(32)    NULL,
    happened_at     DATETIME(6)   NOT NULL,
    until_at        DATETIME(6)   NULL,
    figure          INT           NULL,
    more            VARCHAR(4000) NOT NULL,
    taken_at        DATETIME(6)   NOT NULL,
    taken_by        BIGINT        NOT NULL,
    withdrawn_at    DATETIME(6)   NOT NULL,
    retention_class VARCHAR(16)   NOT NULL,
    PRIMARY KEY (id, person),
    KEY withdrawn_statement_person (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Carriers give numbers out again. Whoever comes after a long while says how the identity number on record ends, before anything
-- of the person is shown; only so many may be wrong a day.
ALTER TABLE phone_account
    ADD COLUMN entered_at DATETIME(6) NULL,
    ADD COLUMN proof_day  DATE        NULL,
    ADD COLUMN proof_tries INT        NOT NULL DEFAULT 0;
UPDATE phone_account SET entered_at = UTC_TIMESTAMP(6);

UPDATE legal_hold
SET placed_role = (SELECT role FROM account WHERE account.id = legal_hold.placed_by),
    placed_region = (SELECT region FROM account WHERE account.id = legal_hold.placed_by);
