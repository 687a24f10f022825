-- Why: two people who answered the same two thousand papers at the same moment were both told that it was kept, and the later
-- answer stood unseen. Who decides about papers of an enterprise does so one after the other, and reads what the one before
-- decided.

CREATE TABLE decision_turn (
    enterprise_id BIGINT NOT NULL PRIMARY KEY COMMENT 'whose papers are decided about; locked until they are'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
