-- Why: which other records use the numbers of a revision is known last, after everything else of its block is written. It was
-- put into the features of the revision, which were opened and closed a second time for it, a third of all. Now it is a row of
-- its own beside them; what stands among the features stays there and is read from there.
CREATE TABLE sealing_number_use (
    enterprise_id   BIGINT      NOT NULL,
    record_id       BIGINT      NOT NULL,
    revision        INT         NOT NULL,
    uses            MEDIUMBLOB  NOT NULL,
    retention_class VARCHAR(16) NOT NULL,
    PRIMARY KEY (enterprise_id, record_id, revision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
