-- Why: that an agreement was signed, under which text and when, is committed to the ledger in the signing transaction. What the
-- ledger's entry commits to is kept here with its salts, encrypted under the worker's key, so that it is erased with it.

ALTER TABLE contracting_agreement ADD COLUMN sealed BLOB NULL;
