-- Every record that a run would answer otherwise, so that all of them can be gone through and not the twenty examples alone.
-- Written with the counts of its portion; numbers and ids of indicators, nobody's data. A run names at most 100,000 of them.
CREATE TABLE backtest_change (
    backtest_id BIGINT NOT NULL,
    position INT NOT NULL,
    record_number VARCHAR(32) NOT NULL,
    as_of DATE NOT NULL,
    known VARCHAR(8) NOT NULL,
    lost VARCHAR(1024) NOT NULL,
    gained VARCHAR(1024) NOT NULL,
    kept VARCHAR(1024) NOT NULL,
    PRIMARY KEY (backtest_id, position)
);
