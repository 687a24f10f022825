-- Why: the product saw these things happen and told its rules nothing of them, so that indicators stayed silent that could have
-- answered. Each is NULL for what happened before it was kept: then nothing is known, and nothing is made up.

-- The total of an invoice in capitals, as it stands on the paper. Beside the reading, so that none has to be deciphered for it while
-- records are sealed; it goes with the reading.
ALTER TABLE reading ADD COLUMN in_capitals VARCHAR(64) NULL;
