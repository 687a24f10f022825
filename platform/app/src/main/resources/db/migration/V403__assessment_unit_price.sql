-- Why: the middle price of a unit of work is counted for all of an occupation, city and month at once, together with what peers
-- earn, and again when the month has grown. Months counted before have no prices, so they are counted anew.
CREATE TABLE unit_price (
    work_month CHAR(7)        NOT NULL,
    occupation VARCHAR(32)    NOT NULL,
    city       CHAR(6)        NOT NULL,
    unit       VARCHAR(16)    NOT NULL,
    workers    INT            NOT NULL,
    median     DECIMAL(18, 4) NOT NULL,
    counted_at DATETIME(6)    NOT NULL,
    PRIMARY KEY (work_month, occupation, city, unit)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

DELETE FROM peer_count;

INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('UNIT_PRICE_FROM', '2019-01-01', NULL, '30',
     '平台自定(指标 B11): 按同一单位计价的从业人员不足三十人不作比较; 同 指标 B01', FALSE);
