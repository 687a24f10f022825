-- Why: a draft that stands on books or rules which changed since is not submitted, and whoever is refused is told what changed. books
-- is a digest over who was paid what; rules are the entries of the rules by which the draft was made, one a line.
ALTER TABLE statutory_report
    ADD COLUMN books VARCHAR(80) NULL AFTER blocking,
    ADD COLUMN rules MEDIUMTEXT NULL AFTER books;
