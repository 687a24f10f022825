-- Why: what a changed rule set does to money is tried on what the gate knew of lines before their payment. Day, place and
-- occupation stand beside the encrypted facts, to choose what is tried, as they do with the screenings of records. Of what was
-- screened before, the day of its line is known, and place and occupation are not: a run over one region leaves it out.
ALTER TABLE gate_assessment
    ADD COLUMN as_of DATE NOT NULL DEFAULT '1970-01-01' AFTER round,
    ADD COLUMN city CHAR(6) NOT NULL DEFAULT '' AFTER as_of,
    ADD COLUMN occupation VARCHAR(32) NOT NULL DEFAULT '' AFTER city;

UPDATE gate_assessment g
JOIN settlement_line l ON l.enterprise_id = g.enterprise_id AND l.id = g.line_id
SET g.as_of = l.settled_on;

ALTER TABLE gate_assessment
    ALTER COLUMN as_of DROP DEFAULT,
    ALTER COLUMN city DROP DEFAULT,
    ALTER COLUMN occupation DROP DEFAULT,
    ADD UNIQUE KEY gate_assessment_id (id),
    ADD KEY gate_assessment_as_of (as_of, id);

-- How far a run has come with them, apart from its records; what it counts stands with its other counts. A run of a release
-- before this has no row. A shadow has no last one.
CREATE TABLE backtest_gate (
    backtest_id BIGINT NOT NULL PRIMARY KEY,
    total       INT    NULL,
    done        INT    NOT NULL,
    erased      INT    NOT NULL,
    ceiling_id  BIGINT NULL,
    cursor_id   BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
