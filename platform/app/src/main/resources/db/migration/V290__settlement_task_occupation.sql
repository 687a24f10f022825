-- Why: what the law says of an occupation follows the work that was paid, not what the worker calls themselves today. The line
-- keeps the occupation of its task; empty where no task stands behind it.
ALTER TABLE settlement_line
    ADD COLUMN task_occupation VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER city;

UPDATE settlement_line l JOIN task_order t ON t.id = l.task_order_id SET l.task_occupation = t.occupation;
