-- What the indicators said of a line before its money moved, with the facts it stood on. Apart from the assessments of
-- records: no record need exist yet. Facts and outcomes are encrypted under the worker's key.
CREATE TABLE gate_assessment (
    enterprise_id    BIGINT       NOT NULL,
    id               BIGINT       NOT NULL,
    line_id          BIGINT       NOT NULL,
    rule_set_id      VARCHAR(64)  NOT NULL,
    rule_set_version VARCHAR(32)  NOT NULL,
    rule_set_digest  VARCHAR(80)  NOT NULL,
    facts            MEDIUMBLOB   NOT NULL,
    facts_digest     BINARY(32)   NOT NULL,
    screening        MEDIUMBLOB   NOT NULL,
    hits             INT          NOT NULL,
    not_applicable   INT          NOT NULL,
    errors           INT          NOT NULL,
    assessed_at      DATETIME(6)  NOT NULL,
    retention_class  VARCHAR(16)  NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    KEY gate_assessment_line (enterprise_id, line_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
