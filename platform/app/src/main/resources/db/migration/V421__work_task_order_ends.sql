-- Why: what a unit of work costs is counted over the tasks that ended in a month. Without a key on the day every acceptance was
-- read for it: 1.3 s of 280,000, and 0.13 s with the key.
ALTER TABLE task_order ADD KEY task_order_ends (ends_on);
