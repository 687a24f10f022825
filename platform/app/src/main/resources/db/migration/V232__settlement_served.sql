-- Why: whether the workers of an enterprise work for nobody else is asked with every record it seals. Kept a row for each
-- pair, raised in the booking, the answer costs what an enterprise has workers and not what it has booked over the years.
CREATE TABLE settlement_served (
    enterprise_id BIGINT NOT NULL,
    worker_id     BIGINT NOT NULL,
    first_on      DATE   NOT NULL,
    last_on       DATE   NOT NULL,
    PRIMARY KEY (enterprise_id, worker_id),
    KEY settlement_served_worker (worker_id, enterprise_id, first_on)
);

INSERT INTO settlement_served (enterprise_id, worker_id, first_on, last_on)
SELECT enterprise_id, worker_id, MIN(settled_on), MAX(settled_on) FROM settlement_line
GROUP BY enterprise_id, worker_id;

ALTER TABLE settlement_batch ADD KEY settlement_batch_days (enterprise_id, settled_on, line_count);

ALTER TABLE settlement_line ADD KEY settlement_line_tasked (enterprise_id, work_month, task_order_id);

ALTER TABLE payout ADD KEY payout_batch_paid (batch_id, paid_at);
