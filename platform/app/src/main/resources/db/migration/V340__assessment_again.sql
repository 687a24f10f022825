-- Why: what a bank, a registry or the tax bureau says after a record was screened concerns that record all the same. A
-- statement is spread over whom it concerns, their records wait once more in the queue of the screening, and the second
-- screening is kept and anchored beside the first one, with what it was for.

ALTER TABLE outside_statement
    ADD COLUMN spread_at DATETIME(6) NULL,
    ADD COLUMN lease_owner VARCHAR(40) NULL,
    ADD COLUMN lease_until DATETIME(6) NULL,
    ADD KEY outside_statement_spread (spread_at, id);

-- Whose records are to be looked at again, and how far that has come: any number of statements about one of them in the
-- same days is one row, and a portion of records is taken from it at a time.
CREATE TABLE statement_reach (
    id           BIGINT      NOT NULL PRIMARY KEY,
    scope        VARCHAR(12) NOT NULL,
    subject_id   BIGINT      NOT NULL,
    first_day    DATE        NOT NULL,
    last_day     DATE        NOT NULL,
    after_record BIGINT      NOT NULL,
    statement_id BIGINT      NOT NULL,
    statements   INT         NOT NULL,
    lease_owner  VARCHAR(40) NULL,
    lease_until  DATETIME(6) NULL,
    UNIQUE KEY statement_reach_once (scope, subject_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Another screening of the same revision waits in the same queue as the first; asked_for is what led to it.
ALTER TABLE revision_to_screen
    ADD COLUMN again BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN asked_for BIGINT NULL,
    ADD COLUMN asked INT NOT NULL DEFAULT 0;

ALTER TABLE four_flow_record ADD KEY four_flow_record_person (worker_id, settled_on);

-- One revision has as many screenings as there was cause for; which is which is kept below.
ALTER TABLE assessment
    DROP KEY assessment_once,
    ADD KEY assessment_of_revision (enterprise_id, record_id, revision, kind, id);

CREATE TABLE assessment_again (
    enterprise_id BIGINT NOT NULL,
    assessment_id BIGINT NOT NULL,
    record_id     BIGINT NOT NULL,
    revision      INT    NOT NULL,
    -- Counts from 2: the first screening of a revision has no row here.
    round         INT    NOT NULL,
    before_id     BIGINT NOT NULL,
    statement_id  BIGINT NOT NULL,
    statements    INT    NOT NULL,
    PRIMARY KEY (enterprise_id, assessment_id),
    UNIQUE KEY assessment_again_once (enterprise_id, record_id, revision, round)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was said before there was another screening has been looked at as it was until now; it leads to none in hindsight.
UPDATE outside_statement SET spread_at = taken_at WHERE spread_at IS NULL;
