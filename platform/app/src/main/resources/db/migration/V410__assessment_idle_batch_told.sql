-- Why: where the tax bureau told of nobody's invoices in the time of a batch, its silence on a licence proves nothing. Whether it
-- told of any is kept with the count, and batches counted before are counted anew. Which time was told of is asked by kind and day.
DELETE FROM idle_batch;

ALTER TABLE idle_batch ADD COLUMN invoices_told BOOLEAN NOT NULL;

ALTER TABLE outside_statement ADD KEY outside_statement_kind_day (kind, happened_on);
