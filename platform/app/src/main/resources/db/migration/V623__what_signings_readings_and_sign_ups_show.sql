-- Why: the product saw these things happen and told its rules nothing of them, so that indicators stayed silent that could have
-- answered. Each is NULL for what happened before it was kept: then nothing is known, and nothing is made up.

-- The total of an invoice in capitals, as it stands on the paper. Beside the reading, so that none has to be deciphered for it while
-- records are sealed; it goes with the reading.
ALTER TABLE reading ADD COLUMN in_capitals VARCHAR(64) NULL;

-- Until when the identity card of a sign-up is good: its last day (ISO), or 长期. It stood in the draft alone, which is emptied once the
-- sign-up is done. With the sign-up it goes (class IDENTITY).
ALTER TABLE sign_up ADD COLUMN id_valid_to VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
