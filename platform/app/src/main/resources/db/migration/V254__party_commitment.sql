-- Why: a person's own consents and licences are committed to the ledger in the transaction in which they come about. What an entry
-- commits to is kept here with its salts, encrypted under the person's key, so that it is erased with it. Consents that were
-- imported, given elsewhere, have none.

CREATE TABLE party_commitment (
    kind            VARCHAR(32) NOT NULL,
    number          VARCHAR(64) NOT NULL,
    worker_id       BIGINT      NOT NULL,
    sealed          BLOB        NOT NULL,
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (kind, number),
    KEY party_commitment_worker (worker_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
