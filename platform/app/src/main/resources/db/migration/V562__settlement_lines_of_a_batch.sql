-- Why: each payment asks whether its batch has a line that is not paid, and the page of a batch reads its lines: both went
-- through all lines of the enterprise. No statement looks for lines by the number of a batch.
ALTER TABLE settlement_line
    DROP KEY settlement_line_batch,
    ADD KEY settlement_line_of_batch (enterprise_id, batch_id, line_number);

ALTER TABLE payout
    DROP KEY payout_batch,
    ADD KEY payout_batch_stage (enterprise_id, batch_id, stage);
