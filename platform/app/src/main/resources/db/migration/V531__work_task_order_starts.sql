-- Why: the list of tasks is narrowed to the month in which work begins; without a key on it every order of all years is read.
ALTER TABLE task_order ADD KEY task_order_starts (enterprise_id, starts_on);
