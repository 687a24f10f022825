-- Why: that a licence ended is often known weeks later. Lines that were booked to its owner as a sole proprietor for work after
-- that day bore no tax, were invoiced in the name of a dead business and reported as licensed. Nobody may overlook them: each
-- is a finding that waits until a person of the platform says what was done about it.
CREATE TABLE line_after_licence (
    enterprise_id      BIGINT        NOT NULL,
    line_id            BIGINT        NOT NULL,
    worker_id          BIGINT        NOT NULL,
    sole_proprietor_id BIGINT        NOT NULL,
    last_day           DATE          NOT NULL COMMENT 'of the licence',
    work_from          DATE          NOT NULL COMMENT 'the day that decides the capacity',
    gross              DECIMAL(18,2) NOT NULL,
    income_tax         DECIMAL(18,2) NULL COMMENT 'what would have been held from a natural person; null where no table is known for the day',
    vat                DECIMAL(18,2) NULL COMMENT 'with surcharges',
    found_at           DATETIME(6)   NOT NULL,
    settled_at         DATETIME(6)   NULL,
    settled_by         BIGINT        NULL COMMENT 'account; null where the licence stands again for that day',
    reason             VARCHAR(500)  NULL,
    retention_class    VARCHAR(16)   NOT NULL,
    PRIMARY KEY (line_id),
    KEY line_after_licence_open (settled_at, line_id),
    KEY line_after_licence_business (sole_proprietor_id)
);
