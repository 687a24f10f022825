-- Why: a difference goes when a later paper or a correction makes both values agree, or when a paper is taken away, and with it
-- its row. Whoever works on those that are left wants to know how many went; they are counted by day, so that the table stays
-- small.
CREATE TABLE resolved_differences (
    enterprise_id BIGINT      NOT NULL,
    resolved_on   DATE        NOT NULL COMMENT 'a day of China',
    kind          VARCHAR(24) NOT NULL,
    flow          VARCHAR(16) NOT NULL,
    differences   INT         NOT NULL,
    PRIMARY KEY (enterprise_id, resolved_on, kind, flow)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A list shows one cause, which is a kind and a flow, page by page in the order of the records.
ALTER TABLE discrepancy
    DROP KEY discrepancy_kind,
    ADD KEY discrepancy_cause (kind, flow, enterprise_id, record_id);
