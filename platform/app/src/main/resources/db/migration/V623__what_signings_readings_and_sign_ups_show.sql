-- Why: the product saw these things happen and told its rules nothing of them, so that indicators stayed silent that could have
-- answered. Each is NULL for what happened before it was kept: then nothing is known, and nothing is made up.

-- The total of an invoice in capitals, as it stands on the paper. Beside the reading, so that none has to be deciphered for it while
-- records are sealed; it goes with the reading.
ALTER TABLE reading ADD COLUMN in_capitals VARCHAR(64) NULL;

-- Until when the identity card of a sign-up is good: its last day (ISO), or 长期. It stood in the draft alone, which is emptied once the
-- sign-up is done. With the sign-up it goes (class IDENTITY).
ALTER TABLE sign_up ADD COLUMN id_valid_to VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

-- How an agreement was signed: since when its text was on the worker's screen, on which device (a keyed digest as registrations have
-- it, from which nobody can tell the device), when its paper was filed, and whether its text was the one that the ledger commits to
-- when that was last compared. The page says so before the signature (Electronic Signature Law, article 13; PIPL, articles 13 and 17).
-- All of it goes with the agreement (class TRADE).
ALTER TABLE contracting_agreement
    ADD COLUMN shown_at DATETIME(6) NULL,
    ADD COLUMN device_key BINARY(32) NULL,
    ADD COLUMN filed_at DATETIME(6) NULL,
    ADD COLUMN anchored BOOLEAN NULL,
    ADD KEY contracting_agreement_device (device_key, decided_at);

-- What a wording says is read once, by whoever writes it down, and not from each agreement: words of employment (attendance, wage), how
-- many of pay rule, tax and insurance it does not disclose, and the largest fine or deposit as a share of the pay. Those in use name
-- the pay rule; what is withheld stands in that of natural persons alone, and insurance in none.
ALTER TABLE contract_template
    ADD COLUMN employment_terms INT NULL,
    ADD COLUMN disclosures_missing INT NULL,
    ADD COLUMN penalty_share DECIMAL(7,6) NULL;

UPDATE contract_template
SET employment_terms = 0, disclosures_missing = CASE capacity WHEN 'NATURAL_PERSON' THEN 1 ELSE 2 END, penalty_share = 0
WHERE version = '2026-11';
