-- A hit was kept three times: with the screening, with its alert and as a row of its own that nothing ever read. It is kept
-- with the screening, and an alert finds its words there; alerts of before keep theirs. What each indicator said was kept
-- beside the screening, which holds it, and was never read either.
DROP TABLE assessment_outcome;

ALTER TABLE assessment DROP COLUMN outcomes;

ALTER TABLE alert MODIFY COLUMN wording BLOB NULL;
