-- Why: papers go on bearing the name a company had when they were made, and its branches pay and invoice under names and codes
-- of their own. Without them every old paper of a renamed enterprise contradicts its record, and a branch's receipt is
-- nobody's. Public registry data; rows are added and withdrawn, never changed.
CREATE TABLE enterprise_name (
    id               BIGINT       NOT NULL,
    enterprise_id    BIGINT       NOT NULL,
    kind             VARCHAR(16)  NOT NULL,
    name             VARCHAR(200) NOT NULL,
    credit_code      CHAR(18)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    valid_from       DATE         NULL,
    valid_to         DATE         NULL,
    source           VARCHAR(500) NOT NULL,
    recorded_by      BIGINT       NOT NULL,
    recorded_by_name VARCHAR(128) NOT NULL,
    recorded_at      DATETIME(6)  NOT NULL,
    withdrawn_at     DATETIME(6)  NULL,
    retention_class  VARCHAR(16)  NOT NULL DEFAULT 'TRADE',
    PRIMARY KEY (id),
    KEY enterprise_name_enterprise (enterprise_id)
);
