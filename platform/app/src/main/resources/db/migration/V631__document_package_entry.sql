-- Why: what lay in a package and did not become a document by it left no trace: a paper that was here before, one that lay
-- in it twice, one that is larger than a paper may be. Its sender is told of each.

CREATE TABLE package_entry (
    package_id      BIGINT          NOT NULL COMMENT 'the document it lay in',
    place           INT             NOT NULL COMMENT 'in that document, counted from 0 in the order of names, the refused ones last',
    document_id     BIGINT          NULL COMMENT 'the document of the same bytes; null for one that was refused',
    name            VARBINARY(1200) NOT NULL COMMENT 'encrypted under the key of the package: names of files name people',
    byte_size       BIGINT          NOT NULL,
    refusal_code    VARCHAR(40)     NULL,
    retention_class VARCHAR(16)     NOT NULL DEFAULT 'ACCOUNTING',
    PRIMARY KEY (package_id, place)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
