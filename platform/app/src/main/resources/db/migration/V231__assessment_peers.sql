-- Why: what the peers of an occupation, city and month earn is counted once for all of them and again when the month has
-- grown, not once for each record. lines says over how much it was counted, so a count that has fallen behind is seen.
CREATE TABLE peer_income (
    work_month  CHAR(7)       NOT NULL,
    occupation  VARCHAR(32)   NOT NULL,
    city        CHAR(6)       NOT NULL,
    workers     INT           NOT NULL,
    median      DECIMAL(18,2) NOT NULL,
    top         DECIMAL(18,2) NOT NULL,
    counted_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (work_month, occupation, city)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE peer_count (
    work_month  CHAR(7)       NOT NULL PRIMARY KEY,
    line_count  BIGINT        NOT NULL,
    counted_at  DATETIME(6)   NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
