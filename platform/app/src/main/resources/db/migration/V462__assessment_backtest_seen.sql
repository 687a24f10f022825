-- Why: an example of a run named its indicators and not what they saw. The values may be personal data, so none is kept with
-- the run: the screening is, and whoever opens the report has it asked again.
ALTER TABLE backtest_change ADD COLUMN assessment_id BIGINT NULL;
