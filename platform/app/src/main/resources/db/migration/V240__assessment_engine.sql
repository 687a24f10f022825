-- Why: a screening that is run again in court must name the evaluator that gave its answers. Unknown for what was screened
-- before; such a screening can still be run again, and its commitment tells whether the answers are the same.

ALTER TABLE assessment ADD COLUMN engine VARCHAR(48) NOT NULL DEFAULT 'unknown' AFTER rule_set_digest;
ALTER TABLE assessment ALTER COLUMN engine DROP DEFAULT;
