-- How often a text was used as of a day: a row for each day on which work of it begins, so that looking back sees no later
-- order. What was counted before knows only its last order; it counts from the day on which that one's work begins.
ALTER TABLE task_text ADD COLUMN starts_on DATE;
UPDATE task_text t JOIN task_order o ON o.enterprise_id = t.enterprise_id AND o.id = t.last_order_id
SET t.starts_on = o.starts_on;
UPDATE task_text SET starts_on = '2019-01-01' WHERE starts_on IS NULL;
ALTER TABLE task_text MODIFY COLUMN starts_on DATE NOT NULL;
ALTER TABLE task_text DROP PRIMARY KEY, ADD PRIMARY KEY (enterprise_id, text_key, occupation, starts_on);
