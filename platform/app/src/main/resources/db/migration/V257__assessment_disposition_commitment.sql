-- Why: what looking into an alert came to is committed to the ledger when it is said, so that it cannot be said otherwise later. What
-- the entry commits to is kept here with its salts, encrypted under the record's key, so that it goes with it; older rows have none.
ALTER TABLE alert_disposition ADD COLUMN sealed BLOB NULL AFTER reason;
