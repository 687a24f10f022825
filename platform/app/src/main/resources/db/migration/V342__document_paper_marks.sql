-- Why: what a paper shows of itself besides its fields, a signature that was broken or a code that says something else, is asked
-- for while records are sealed. It stands beside the reading, so that no reading has to be deciphered for it. NULL for what was
-- read before this was kept: then nothing is known.
ALTER TABLE reading ADD COLUMN marks VARCHAR(120) NULL;
