-- Why: in the known cases services that leave nothing to be seen (promotion, consulting, technical services) carried the made-up
-- spending. How much of an enterprise's month they are without any evidence is shared by all of its lines, so it is kept a row
-- a month and counted again when lines were booked or work was handed over.
CREATE TABLE service_spend (
    enterprise_id BIGINT         NOT NULL,
    work_month    CHAR(7)        NOT NULL,
    unproven      DECIMAL(18, 2) NOT NULL,
    evidence      VARCHAR(1000)  NOT NULL,
    line_count    BIGINT         NOT NULL,
    last_handover BIGINT         NOT NULL,
    counted_at    DATETIME(6)    NOT NULL,
    PRIMARY KEY (enterprise_id, work_month)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE outside_statement ADD KEY outside_statement_task (task_order_id);

INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('SERVICE_OCCUPATIONS', '2019-01-01', NULL, 'PROMOTER DESIGNER',
     '平台自定(指标 B15): 推广、设计; 案例 K2 福建平台(设计、推广)、K6 虚假推广费', TRUE);
