-- Which indicators gave no answer, and for want of which fact, is the same for most records of an enterprise. It was most of
-- what a screening digested and kept; it is kept once now, and a screening names it by its digest. No personal data: ids of
-- indicators and names of facts alone.
CREATE TABLE shared_answers (
    digest          CHAR(68)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    answers         MEDIUMBLOB  NOT NULL,
    kept_at         DATETIME(6) NOT NULL,
    retention_class VARCHAR(16) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
