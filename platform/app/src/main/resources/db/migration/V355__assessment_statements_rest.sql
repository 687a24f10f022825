-- Why: a statement or a reach that fails rests for a while and holds up no other. A reach that is on its way goes on to its
-- end whatever is said meanwhile; that is kept beside it for the next round, and reaches take turns.

ALTER TABLE outside_statement
    ADD COLUMN rests_until DATETIME(6) NULL,
    DROP KEY outside_statement_spread,
    ADD KEY outside_statement_spread (spread_at, rests_until, id);

ALTER TABLE statement_reach
    ADD COLUMN next_at DATETIME(6) NOT NULL DEFAULT '2000-01-01 00:00:00',
    ADD COLUMN next_statement BIGINT NULL,
    ADD COLUMN next_statements INT NOT NULL DEFAULT 0,
    ADD KEY statement_reach_turn (next_at, id);
