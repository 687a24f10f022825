-- Why: a report is due on the day to which the law moves it, and is safe a little earlier; only the first decides what is late. A last
-- day that is a day off moves to the first working day after it; which days these are the tax office's calendar says, so they are rows.
CREATE TABLE statutory_due_moved (
    kind       VARCHAR(24)  NOT NULL,
    due_on     DATE         NOT NULL,
    moved_to   DATE         NOT NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (kind, due_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO statutory_due_moved (kind, due_on, moved_to, source, to_confirm) VALUES
    ('PLATFORM_INCOME', '2026-01-31', '2026-02-02', '税收征收管理法实施细则第一百零九条: 期限最后一日是休假日的顺延; 2026-01-31 为星期六; 以税务机关日历为准', TRUE),
    ('PLATFORM_INCOME', '2026-10-31', '2026-11-02', '税收征收管理法实施细则第一百零九条: 期限最后一日是休假日的顺延; 2026-10-31 为星期六; 以税务机关日历为准', TRUE),
    ('PLATFORM_INCOME', '2027-01-31', '2027-02-01', '税收征收管理法实施细则第一百零九条: 期限最后一日是休假日的顺延; 2027-01-31 为星期日; 以税务机关日历为准', TRUE),
    ('PLATFORM_INCOME', '2027-07-31', '2027-08-02', '税收征收管理法实施细则第一百零九条: 期限最后一日是休假日的顺延; 2027-07-31 为星期六; 以税务机关日历为准', TRUE),
    ('PLATFORM_INCOME', '2027-10-31', '2027-11-01', '税收征收管理法实施细则第一百零九条: 期限最后一日是休假日的顺延; 2027-10-31 为星期日; 以税务机关日历为准', TRUE);

UPDATE statutory_report r JOIN statutory_due_moved m ON m.kind = r.kind AND m.due_on = r.due_on SET r.due_on = m.moved_to;

-- Why: couriers deliver and drivers carry as riders do, which the decree exempts in one breath; of every other occupation a row says
-- that it is not exempt, so that work of which nobody knows the kind is found instead of reported without a word.
ALTER TABLE statutory_exempt_work ADD COLUMN exempt BOOLEAN NOT NULL DEFAULT TRUE AFTER title;

INSERT INTO statutory_exempt_work (occupation, valid_from, valid_to, title, exempt, source, to_confirm) VALUES
    ('COURIER',  '2025-06-20', NULL, '配送便民劳务', TRUE,
     '国务院令第810号: 从事配送、运输、家政等便民劳务的从业人员依法享受税收优惠或者不需要纳税的, 不报送收入信息', TRUE),
    ('DRIVER',   '2025-06-20', NULL, '运输便民劳务', TRUE,
     '国务院令第810号: 从事配送、运输、家政等便民劳务的从业人员依法享受税收优惠或者不需要纳税的, 不报送收入信息', TRUE),
    ('SORTER',   '2025-06-20', NULL, '', FALSE, '国务院令第810号所列便民劳务为配送、运输、家政等, 未列仓储分拣', TRUE),
    ('PROMOTER', '2025-06-20', NULL, '', FALSE, '国务院令第810号所列便民劳务为配送、运输、家政等, 未列推广', TRUE),
    ('DESIGNER', '2025-06-20', NULL, '', FALSE, '国务院令第810号所列便民劳务为配送、运输、家政等, 未列设计', TRUE);

-- Why: whose pay was filed by withholding is left out of the income form, and to leave somebody out without a reason is to declare that
-- they earned nothing. The reason stands beside them, in the words of the form's own list, once somebody has read it there.
CREATE TABLE statutory_exempt_reason (
    reason     VARCHAR(24)  NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    title      VARCHAR(60)  NOT NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (reason, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO statutory_exempt_reason (reason, valid_from, valid_to, title, source, to_confirm) VALUES
    ('WITHHELD', '2025-10-01', NULL, '已办理扣缴申报、代办申报',
     '国务院令第810号: 已办理扣缴申报、代办申报的涉税信息不重复报送; 税务总局公告2025年第15号 身份信息报送表 免报类型栏, 用语待核原件', TRUE);

-- Why: one person whose number or certificate cannot be reported yet held up the report of all others beyond its last day.
ALTER TABLE statutory_report ADD COLUMN held_back DECIMAL(18,2) NOT NULL DEFAULT 0 AFTER filed_elsewhere;
