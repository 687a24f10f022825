-- Why: thresholds and indicators change, and each change must have an author, a check, somebody else who approved it, and
-- a content that can be run again for ever. A draft keeps its files; the published rule set keeps them too, so that no
-- later version of the program is needed to replay it. The shipped rule set has none: the program carries it.

CREATE TABLE rule_set_draft (
    id             BIGINT       NOT NULL,
    rule_set_id    VARCHAR(64)  NOT NULL,
    version        VARCHAR(32)  NOT NULL,
    state          VARCHAR(16)  NOT NULL,
    files          MEDIUMTEXT   NOT NULL,
    digest         VARCHAR(80)  NULL,
    faults         MEDIUMTEXT   NULL,
    author_id      BIGINT       NOT NULL,
    begun_at       DATETIME(6)  NOT NULL,
    checked_at     DATETIME(6)  NULL,
    decided_by     BIGINT       NULL,
    decided_at     DATETIME(6)  NULL,
    reason         VARCHAR(500) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY draft_once (rule_set_id, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE rule_set ADD COLUMN files MEDIUMTEXT NULL;
ALTER TABLE rule_set ADD COLUMN author_id BIGINT NULL;
ALTER TABLE rule_set ADD COLUMN approved_by BIGINT NULL;
