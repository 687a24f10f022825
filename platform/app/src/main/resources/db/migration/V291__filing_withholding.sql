-- Why: a month that is marked as filed by withholding stands for what the office took, not for whatever is paid for it later. So a
-- filing keeps how much it covers of whom, as the books stood when it was recorded, and counts once a second person has confirmed it.
-- What comes later is covered by a filing of its own, or it is reported. receipt is the office's number; waiting_for is the month
-- while nobody has confirmed yet, so that one filing of a month waits at a time.
CREATE TABLE withholding_filing (
    id               BIGINT        NOT NULL PRIMARY KEY,
    month            CHAR(7)       NOT NULL,
    receipt          VARCHAR(64)   NOT NULL,
    people           INT           NOT NULL,
    line_count       BIGINT        NOT NULL,
    gross            DECIMAL(18,2) NOT NULL,
    recorded_at      DATETIME(6)   NOT NULL,
    recorded_by      BIGINT        NOT NULL,
    recorded_by_name VARCHAR(128)  NOT NULL,
    confirmed_at     DATETIME(6)   NULL,
    confirmed_by     BIGINT        NULL,
    confirmed_by_name VARCHAR(128) NULL,
    waiting_for      CHAR(7)       NULL,
    retention_class  VARCHAR(16)   NOT NULL,
    KEY withholding_filing_receipt (receipt),
    UNIQUE KEY withholding_filing_waiting (waiting_for),
    KEY withholding_filing_month (month)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a filing covers, by person and occupation of the work; amounts under a number that names nobody.
CREATE TABLE withholding_filing_pay (
    filing_id  BIGINT        NOT NULL,
    worker_id  BIGINT        NOT NULL,
    occupation VARCHAR(32)   NOT NULL,
    gross      DECIMAL(18,2) NOT NULL,
    line_count BIGINT        NOT NULL,
    PRIMARY KEY (filing_id, worker_id, occupation)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Months that one person marked before wait for a second one, with what the books hold of them today.
INSERT INTO withholding_filing
    (id, month, receipt, people, line_count, gross, recorded_at, recorded_by, recorded_by_name, waiting_for, retention_class)
SELECT CAST(REPLACE(month, '-', '') AS UNSIGNED), month, receipt, 0, 0, 0, recorded_at, recorded_by, recorded_by_name, month,
       'TAX'
FROM withholding_filed;

INSERT INTO withholding_filing_pay (filing_id, worker_id, occupation, gross, line_count)
SELECT f.id, l.worker_id, l.task_occupation, SUM(l.gross), COUNT(*)
FROM withholding_filing f
JOIN settlement_line l ON l.settled_on BETWEEN CONCAT(f.month, '-01') AND LAST_DAY(CONCAT(f.month, '-01'))
WHERE l.capacity = 'NATURAL_PERSON'
  AND (NOT EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id)
    OR EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id AND p.stage = 'PAID'))
GROUP BY f.id, l.worker_id, l.task_occupation;

UPDATE withholding_filing f
SET people = (SELECT COUNT(DISTINCT worker_id) FROM withholding_filing_pay p WHERE p.filing_id = f.id),
    line_count = (SELECT COALESCE(SUM(p.line_count), 0) FROM withholding_filing_pay p WHERE p.filing_id = f.id),
    gross = (SELECT COALESCE(SUM(p.gross), 0) FROM withholding_filing_pay p WHERE p.filing_id = f.id);

DROP TABLE withholding_filed;

-- Who is left out of a report because of such filings stands in a list of our own, which the office does not get.
INSERT INTO statutory_form_column (kind, form, valid_from, position, valid_to, title, field, constant, inferred, source) VALUES
    ('PLATFORM_INCOME', 'WITHHELD', '2025-07-01', 1, NULL, '序号',             'NUMBER',      NULL, FALSE, '本平台自存, 不报送'),
    ('PLATFORM_INCOME', 'WITHHELD', '2025-07-01', 2, NULL, '姓名',             'PERSON_NAME', NULL, FALSE, '本平台自存, 不报送'),
    ('PLATFORM_INCOME', 'WITHHELD', '2025-07-01', 3, NULL, '证件号码',          'ID_NUMBER',   NULL, FALSE, '本平台自存, 不报送'),
    ('PLATFORM_INCOME', 'WITHHELD', '2025-07-01', 4, NULL, '店铺(用户)唯一标识码', 'SHOP_ID',     NULL, FALSE, '本平台自存, 不报送'),
    ('PLATFORM_INCOME', 'WITHHELD', '2025-07-01', 5, NULL, '已扣缴申报的月份',    'MONTHS',      NULL, FALSE, '本平台自存, 不报送'),
    ('PLATFORM_INCOME', 'WITHHELD', '2025-07-01', 6, NULL, '已扣缴申报的收入总额',  'GROSS',       NULL, FALSE, '本平台自存, 不报送'),
    ('PLATFORM_INCOME', 'WITHHELD', '2025-07-01', 7, NULL, '另报收入总额',       'REPORTED',    NULL, FALSE, '本平台自存, 不报送');
