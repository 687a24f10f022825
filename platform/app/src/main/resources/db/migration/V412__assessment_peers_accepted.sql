-- Why: work may be accepted after all lines of a month are booked, and its prices belong into the market all the same. The last
-- acceptance that a count has seen is kept with it; months counted before have seen none.
ALTER TABLE peer_count ADD COLUMN last_acceptance BIGINT NOT NULL DEFAULT 0;
