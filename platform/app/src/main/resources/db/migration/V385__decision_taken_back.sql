-- Why: who ticked the wrong papers, or learns more, gives them back to the matching. Decisions are only ever added to, so
-- that is one more row for the paper, in force until somebody decides again.
ALTER TABLE paper_decision ADD COLUMN taken_back BOOLEAN NOT NULL DEFAULT FALSE;
