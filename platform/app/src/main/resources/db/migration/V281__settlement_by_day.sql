-- Why: reports ask what was paid within a quarter, whoever was paid.
ALTER TABLE settlement_line ADD KEY settlement_line_settled (settled_on, worker_id);
