-- Why: every indicator says something of every record, and most of them say no. A row for each made the table grow by 140
-- rows a record. What all of them said stands in two bits each, in the order of the rule set; rows are kept for hits and
-- errors alone. The decision is what the combination rules concluded from the hits together. Both are NULL for what was
-- screened before.
ALTER TABLE assessment
    ADD COLUMN outcomes VARBINARY(2048) NULL AFTER errors,
    ADD COLUMN decision VARCHAR(16) NULL AFTER outcomes;

ALTER TABLE gate_assessment
    ADD COLUMN engine VARCHAR(48) NOT NULL DEFAULT 'unknown' AFTER rule_set_digest,
    ADD COLUMN outcomes VARBINARY(2048) NULL AFTER errors,
    ADD COLUMN decision VARCHAR(16) NULL AFTER outcomes;
ALTER TABLE gate_assessment ALTER COLUMN engine DROP DEFAULT;
