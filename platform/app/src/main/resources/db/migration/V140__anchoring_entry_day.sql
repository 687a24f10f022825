-- Why: the ledger page counts the entries of the last days by kind; the index answers that without reading the entries.

CREATE INDEX ledger_entry_day ON ledger_entry (created_at, kind);
