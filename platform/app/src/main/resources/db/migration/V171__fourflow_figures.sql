-- Why: the homes of officers count records by month and by week; the counts are answered from the keys alone.

ALTER TABLE four_flow_record
    ADD KEY four_flow_record_monthly (work_month, city, enterprise_id, worker_id, complete, discrepancies, gross, net),
    ADD KEY four_flow_record_settled (settled_on, city, missing);
