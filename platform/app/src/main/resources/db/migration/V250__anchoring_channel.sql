-- Why: where the log is also anchored on a channel of several organisations (Fabric), the ledger page shows in which block,
-- and whose peers signed. Both tables are derived: they can be emptied and are filled again from the channel.

-- One row for each checkpoint that came to stand on the channel; endorsers by commas.
CREATE TABLE ledger_channel_anchor (
    tree_size      BIGINT       NOT NULL PRIMARY KEY,
    channel        VARCHAR(255) NOT NULL,
    transaction_id VARCHAR(128) NOT NULL,
    block          BIGINT       NOT NULL,
    endorsers      VARCHAR(1000) NOT NULL,
    anchored_at    DATETIME(6)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How far the channel's events have been read, stored in the transaction that uses them; and the first one, if ever there
-- is one, that tells of a tree which is not this log's.
CREATE TABLE ledger_channel_reading (
    channel        VARCHAR(255) NOT NULL PRIMARY KEY,
    block          BIGINT       NOT NULL,
    transaction_id VARCHAR(128) NOT NULL,
    contradiction  VARCHAR(500) NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
