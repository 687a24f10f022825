-- Why: what is kept of a person who leaves is found by the person, and the file of a batch by the batch: the law sets a time to
-- answer in, and a walk over the orders of everybody ends at the limit of a statement.
ALTER TABLE task_order ADD KEY task_order_person (worker_id, ends_on);

ALTER TABLE settlement_file ADD KEY settlement_file_batch (batch_id);
