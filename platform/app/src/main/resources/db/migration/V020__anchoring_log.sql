-- Why: the append-only log. Entries are handed over in the transaction of whoever made them and wait with a null index;
-- one sequencer at a time, holding the one row of ledger_log, gives them their places, stores the tree's hashes as the
-- tiles that C2SP tlog-tiles serves, and signs a checkpoint, all in one transaction. No personal data is in any of these
-- tables, and nothing in them is ever changed or removed except as this comment says.

CREATE TABLE ledger_log (
    id         TINYINT        NOT NULL PRIMARY KEY,
    log_key    VARCHAR(400)   NOT NULL,
    tree_size  BIGINT         NOT NULL,
    right_edge VARBINARY(2016) NOT NULL,
    created_at DATETIME(6)    NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE ledger_entry (
    id         BIGINT          NOT NULL PRIMARY KEY,
    kind       VARCHAR(32)     NOT NULL,
    subject_id VARCHAR(64)     NOT NULL,
    revision   INT             NOT NULL,
    commitment VARCHAR(80)     NOT NULL,
    leaf       VARBINARY(2048) NOT NULL,
    log_index  BIGINT          NULL,
    created_at DATETIME(6)     NOT NULL,
    UNIQUE KEY ledger_entry_subject (kind, subject_id, revision),
    -- Entries that wait stand together at its beginning, in the order of their ids.
    UNIQUE KEY ledger_entry_place (log_index)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Up to 256 hashes of 32 bytes; only the last tile of a level is ever extended.
CREATE TABLE ledger_tile (
    tile_level TINYINT         NOT NULL,
    tile_index BIGINT          NOT NULL,
    hashes     VARBINARY(8192) NOT NULL,
    PRIMARY KEY (tile_level, tile_index)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- witnessed_at is set once, when required of known witnesses have co-signed.
CREATE TABLE ledger_checkpoint (
    tree_size    BIGINT      NOT NULL PRIMARY KEY,
    note         TEXT        NOT NULL,
    signed_at    DATETIME(6) NOT NULL,
    witnessed_at DATETIME(6) NULL,
    required     INT         NULL,
    known        INT         NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE ledger_cosignature (
    tree_size   BIGINT       NOT NULL,
    witness     VARCHAR(255) NOT NULL,
    line        VARCHAR(600) NOT NULL,
    cosigned_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (tree_size, witness)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
