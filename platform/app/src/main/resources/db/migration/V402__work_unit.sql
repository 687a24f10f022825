-- Why: a quantity alone prices nothing: ten may be orders, hours or square metres. With its unit, what was accepted tells what a
-- unit of work cost, and prices of one occupation and city in one unit can be compared.
ALTER TABLE task_acceptance ADD COLUMN unit VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

ALTER TABLE task_order ADD KEY task_order_ended (ends_on, occupation, city);
